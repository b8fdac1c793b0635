import { localize, type LocalizedText } from './localized.ts'
import type { Locale } from './locales.ts'

/** An error that people read. Its `message`, which is logged, is in English. */
export abstract class LocalizedError extends Error {
  constructor(
    readonly text: LocalizedText,
    options?: ErrorOptions,
  ) {
    super(text.en, options)
  }
}

/** The text of an error, or of the error that it was located from. */
export const textOf = (error: unknown): LocalizedText | undefined => {
  if (!(error instanceof Error)) return undefined
  if (isLocalized(error)) return error.text
  return 'originalError' in error ? textOf(error.originalError) : undefined
}

/** Errors of GraphQL have a class of their own, which is not loaded here. */
const isLocalized = (error: Error): error is Error & { readonly text: LocalizedText } =>
  error instanceof LocalizedError ||
  ('text' in error && typeof error.text === 'object' && error.text !== null && 'hant' in error.text)

/** The message of an error in a locale; that of other libraries is as they wrote it. */
export const messageOf = (error: Error, locale: Locale): string => {
  const text = textOf(error)
  return text ? localize(text, locale) : error.message
}
