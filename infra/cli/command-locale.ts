import {
  defaultLocale,
  type Locale,
  localeOf,
  localize,
  localized,
} from '../../schema/vocabulary/language/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'

let chosen: Locale | undefined

/** Sets the locale of what this command prints. */
export const chooseLocale = (locale: Locale | undefined): void => {
  chosen = locale
}

/** The locale of what this command prints: `--locale`, else that of the terminal, else the hub's. */
export const commandLocale = (): Locale => (chosen ??= configuredLocale())

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
