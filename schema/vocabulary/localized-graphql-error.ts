import { GraphQLError, type GraphQLErrorOptions } from 'graphql'
import type { LocalizedText } from './language/index.ts'

/** An error of an operation that people read. It is rendered where the result leaves, in the locale of the request. */
export class LocalizedGraphQLError extends GraphQLError {
  constructor(
    readonly text: LocalizedText,
    options?: GraphQLErrorOptions,
  ) {
    super(text.en, options)
  }
}
