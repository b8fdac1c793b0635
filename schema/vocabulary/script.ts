import 'reflect-metadata'
import { Arg, registerEnumType } from 'type-graphql'

/** The writing in which names and messages come: 繁體, 简体 or English. */
export enum Locale {
  HANT = 'HANT',
  HANS = 'HANS',
  EN = 'EN',
}

registerEnumType(Locale, {
  name: 'Script',
  description: 'The writing in which a text is wanted. Left out, the hub’s own default is used.',
  valuesConfig: {
    HANT: { description: 'Traditional Chinese (繁體), as in the notice.' },
    HANS: { description: 'Simplified Chinese (简体).' },
    EN: { description: 'English.' },
  },
})

/** The argument of every text that comes in several writings. */
export const LocaleArg = () =>
  Arg('script', () => Locale, { nullable: true, description: 'The writing wanted.' })

/** A text in all three writings. */
export interface LocalizedText {
  readonly hant: string
  readonly hans: string
  readonly en: string
}

export const localize = (text: LocalizedText, script: Locale): string =>
  ({ HANT: text.hant, HANS: text.hans, EN: text.en })[script]
