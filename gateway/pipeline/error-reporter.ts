import { randomUUID } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { LocalizedGraphQLError, wentWrong } from '../../schema/vocabulary/index.ts'
import { currentRequest } from '../../services/kit/telemetry/index.ts'
import { withText } from './localize-errors.ts'
import type { OperationContext } from './operation.ts'

const internal = 'INTERNAL_SERVER_ERROR'
/** Minimum milliseconds between two log lines about the same unavailable service. */
const outageIntervalMs = 5_000

/**
 * Reports all errors of operations. An error with a code is meant for the client and passes unchanged. Any other error is
 * internal: it is logged once with the name of the operation, and the client receives its id.
 */
export const errorReporter = (log: Logger) => {
  const ids = new WeakMap<object, string>()
  const outages = new Map<string, number>()

  const report = (error: unknown, operation: string | null): string => {
    const id = randomUUID()
    if (typeof error === 'object' && error !== null) ids.set(error, id)
    const path = error instanceof GraphQLError ? error.path : undefined
    log.error({ err: causeOf(error), errorId: id, operation, path }, 'An operation failed.')
    return id
  }

  const reportOutage = ({ extensions, originalError }: GraphQLError, operation: string | null) => {
    const service = String(extensions['service'])
    if (Date.now() - (outages.get(service) ?? 0) < outageIntervalMs) return
    outages.set(service, Date.now())
    log.warn({ service, operation, cause: String(originalError) }, 'A service cannot be reached.')
  }

  const plugin: ApolloServerPlugin<OperationContext> = {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, operationName, request }) {
        const operation = operationName ?? request.operationName ?? null
        for (const error of errors) {
          if (error.extensions['code'] === 'SERVICE_UNAVAILABLE') reportOutage(error, operation)
          if (isInternal(error)) report(error, operation)
        }
      },
    }),
  }

  const format = (given: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const formatted = withText(given, error)
    const code = formatted.extensions?.['code']
    if (code === 'GRAPHQL_PARSE_FAILED') return syntaxError(formatted)
    const isMasked = typeof formatted.extensions?.['errorId'] === 'string'
    if (code !== internal || isMasked) return formatted
    const known = typeof error === 'object' && error !== null ? ids.get(error) : undefined
    const errorId = known ?? report(error, null)
    const { path } = formatted
    const text = wentWrong(errorId)
    const masked = {
      message: text.en,
      ...(path && { path }),
      extensions: { code: internal, errorId, ...requestIdExtension() },
    }
    return withText(masked, new LocalizedGraphQLError(text))
  }

  return { plugin, format }
}

const requestIdExtension = () => {
  const requestId = currentRequest()?.requestId
  return requestId === undefined ? {} : { requestId }
}

/** Whether an error is not meant for the client. A service has already logged and masked an error with an id. */
const isInternal = ({ extensions, nodes, originalError }: GraphQLError): boolean => {
  if (extensions['code'] !== undefined) {
    return extensions['code'] === internal && typeof extensions['errorId'] !== 'string'
  }
  // Apollo Server adds the code of an invalid variable later.
  return originalError !== undefined || nodes?.[0]?.kind !== 'VariableDefinition'
}

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error

/** Names the limit that a document exceeds before it is parsed, and texts that no document can hold. */
const syntaxError = (formatted: GraphQLFormattedError): GraphQLFormattedError => {
  const { message } = formatted
  const [, tokens] = /more tha\w (\d+) tokens/.exec(message) ?? []
  if (tokens !== undefined) {
    const extensions = { code: 'GRAPHQL_PARSE_FAILED', limit: 'tokens', maximum: Number(tokens) }
    return { ...formatted, extensions }
  }
  return /Invalid (Unicode escape sequence|character within String)/.test(message)
    ? { ...formatted, extensions: { code: 'BAD_USER_INPUT' } }
    : formatted
}
