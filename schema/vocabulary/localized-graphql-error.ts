import { GraphQLError, type GraphQLErrorOptions } from 'graphql'
import { LocalizedError } from './localized-error.ts'
import { localize, type LocalizedText } from './localized.ts'
import type { Locale } from './locales.ts'

/** An error of an operation that people read. It is rendered where the result leaves, in the locale of the request. */
export class LocalizedGraphQLError extends GraphQLError {
  constructor(
    readonly text: LocalizedText,
    options?: GraphQLErrorOptions,
  ) {
    super(text.en, options)
  }
}

/** The text of an error, or of the error that it was located from. */
export const textOf = (error: unknown): LocalizedText | undefined => {
  if (error instanceof LocalizedGraphQLError || error instanceof LocalizedError) return error.text
  return error instanceof GraphQLError && error.originalError
    ? textOf(error.originalError)
    : undefined
}

/** The message of an error in a locale; that of other libraries is as they wrote it. */
export const messageOf = (error: Error, locale: Locale): string => {
  const text = textOf(error)
  return text ? localize(text, locale) : error.message
}
