import 'reflect-metadata'
import { Arg, registerEnumType } from 'type-graphql'

/** The writing in which names and messages come: 繁體, 简体 or English. */
export enum Script {
  HANT = 'HANT',
  HANS = 'HANS',
  EN = 'EN',
}

registerEnumType(Script, {
  name: 'Script',
  description: 'The writing in which a text is wanted. Left out, the hub’s own default is used.',
  valuesConfig: {
    HANT: { description: 'Traditional Chinese (繁體), as in the notice.' },
    HANS: { description: 'Simplified Chinese (简体).' },
    EN: { description: 'English.' },
  },
})

/** The argument of every text that comes in several writings. */
export const ScriptArg = () =>
  Arg('script', () => Script, { nullable: true, description: 'The writing wanted.' })

/** A text in all three writings. */
export interface Trilingual {
  readonly hant: string
  readonly hans: string
  readonly en: string
}

export const inScript = (text: Trilingual, script: Script): string =>
  ({ HANT: text.hant, HANS: text.hans, EN: text.en })[script]
