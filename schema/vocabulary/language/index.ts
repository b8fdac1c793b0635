export { defaultLocale, Locale, tagOf } from './locales.ts'
export { localize, localized, localizeStored, type LocalizedText } from './localized.ts'
export { LocalizedError, messageOf, textOf } from './localized-error.ts'
export { localeOf, negotiateLocale } from './negotiate-locale.ts'
