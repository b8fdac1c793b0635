import 'reflect-metadata'
import { Arg, registerEnumType } from 'type-graphql'
import { Locale } from './locales.ts'

registerEnumType(Locale, {
  name: 'Locale',
  description: 'The language of a text. If left out, the default of the hub (HUB_LOCALE) is used.',
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
    description: 'The language of the text; the default of the hub if left out.',
  })

/** A text in all locales. */
export interface LocalizedText {
  readonly hant: string
  readonly hans: string
  readonly en: string
}

export const localize = (text: LocalizedText, locale: Locale): string =>
  ({ ZH_HANT: text.hant, ZH_HANS: text.hans, EN: text.en })[locale]
