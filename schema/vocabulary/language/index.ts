export { defaultLocale, Locale, tagOf } from './locales.ts'
export {
  joinTexts,
  localize,
  localized,
  localizeStored,
  type LocalizedText,
  verbatim,
} from './localized.ts'
export { LocalizedError, messageOf, textOf } from './localized-error.ts'
export { localeOf, negotiateLocale } from './negotiate-locale.ts'
export { yesOrNo } from './yes-or-no.ts'
