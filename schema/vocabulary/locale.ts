import 'reflect-metadata'
import { Arg, registerEnumType } from 'type-graphql'

/** The writing in which names and messages come: 繁體, 简体 or English. */
export enum Locale {
  ZH_HANT = 'ZH_HANT',
  ZH_HANS = 'ZH_HANS',
  EN = 'EN',
}

registerEnumType(Locale, {
  name: 'Locale',
  description: 'The writing in which a text is wanted. Left out, the hub’s own default is used.',
  valuesConfig: {
    ZH_HANT: { description: 'Traditional Chinese (繁體), as in the notice.' },
    ZH_HANS: { description: 'Simplified Chinese (简体).' },
    EN: { description: 'English.' },
  },
})

/** The argument of every text that comes in several writings. */
export const LocaleArg = () =>
  Arg('locale', () => Locale, { nullable: true, description: 'The writing wanted.' })

/** A text in all three writings. */
export interface LocalizedText {
  readonly hant: string
  readonly hans: string
  readonly en: string
}

export const localize = (text: LocalizedText, locale: Locale): string =>
  ({ ZH_HANT: text.hant, ZH_HANS: text.hans, EN: text.en })[locale]
