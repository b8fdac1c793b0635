import 'reflect-metadata'
import { Arg, registerEnumType } from 'type-graphql'
import { Locale } from './language/locales.ts'

registerEnumType(Locale, {
  name: 'Locale',
  description:
    'The language of a text. If left out, that of the request: its parameter `locale` (in the URL, or of `connection_init`), else its Accept-Language, else the default of the hub (HUB_LOCALE).',
  valuesConfig: {
    ZH_HANT: { description: 'Traditional Chinese (繁體中文), as in the notice.' },
    ZH_HANS: { description: 'Simplified Chinese (简体中文).' },
    EN: { description: 'English.' },
  },
})

/** The argument of every field with a localized text. */
export const LocaleArg = () =>
  Arg('locale', () => Locale, {
    nullable: true,
    description: 'The language of the text; that of the request if left out.',
  })
