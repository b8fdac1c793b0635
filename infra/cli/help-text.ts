import { localize, localized, type LocalizedText } from '../../schema/vocabulary/language/index.ts'
import { commandLocale } from './command-locale.ts'

const texts = new Map<string, LocalizedText>()

/**
 * Declares a text of the help. It is returned in English, since commander takes strings and every command would wait for the
 * conversion of all texts; `inHelp` finds it again.
 */
export const helpText = (en: string, hant: string): string => {
  texts.set(en, localized(en, hant))
  return en
}

/** A declared text of the help in the locale of this command; any other as it is. */
export const inHelp = (en: string): string => {
  const text = texts.get(en)
  return text ? localize(text, commandLocale()) : en
}
