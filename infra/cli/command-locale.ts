import {
  defaultLocale,
  type Locale,
  localeOf,
  localize,
  localized,
} from '../../schema/vocabulary/language/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'

let chosen: Locale | undefined

/** The locale of what this command prints: `--locale`, else that of the terminal, else the hub's. */
export const commandLocale = (): Locale => (chosen ??= givenLocale() ?? configuredLocale())

/** The option is looked up in the words of the command, since help and errors of usage come before it is parsed. */
const givenLocale = (): Locale | undefined => {
  const words = process.argv.slice(2)
  const at = words.findLastIndex((word) => /^--locale(=|$)/.test(word))
  const [option = '', next = ''] = at === -1 ? [] : words.slice(at)
  return localeOf(option.includes('=') ? option.slice('--locale='.length) : next)
}

const configuredLocale = (): Locale => {
  try {
    const { LC_ALL, LC_MESSAGES, LANG, HUB_LOCALE } = readConfig()
    return localeOf(LC_ALL ?? LC_MESSAGES ?? LANG ?? '') ?? HUB_LOCALE
  } catch {
    // The command itself says what is wrong with the configuration.
    return defaultLocale
  }
}

/** A text in the locale of this command. */
export const inLocale = (en: string, hant: string): string =>
  localize(localized(en, hant), commandLocale())

/** Prints a line in the locale of this command. */
export const say = (en: string, hant: string): void => {
  process.stdout.write(`${inLocale(en, hant)}\n`)
}
