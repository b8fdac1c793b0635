import { randomUUID } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { OperationContext } from './operation.ts'

const internal = 'INTERNAL_SERVER_ERROR'
/** A missing service is logged this often, however many operations miss it. */
const outageEveryMs = 5_000

/**
 * Every error leaves through here. One with a code was meant for the client and passes; any other is a fault: it is logged
 * once, with the operation's name, and the client gets an id to ask about.
 */
export const errorDesk = (log: Logger) => {
  const ids = new WeakMap<object, string>()
  const outages = new Map<string, number>()

  const note = (error: unknown, operation: string | null): string => {
    const id = randomUUID()
    if (typeof error === 'object' && error !== null) ids.set(error, id)
    const path = error instanceof GraphQLError ? error.path : undefined
    log.error({ err: causeOf(error), errorId: id, operation, path }, 'An operation failed.')
    return id
  }

  const noteOutage = ({ extensions, originalError }: GraphQLError, operation: string | null) => {
    const service = String(extensions['service'])
    if (Date.now() - (outages.get(service) ?? 0) < outageEveryMs) return
    outages.set(service, Date.now())
    log.warn({ service, operation, cause: String(originalError) }, 'A service cannot be reached.')
  }

  const plugin: ApolloServerPlugin<OperationContext> = {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, operationName, request }) {
        const operation = operationName ?? request.operationName ?? null
        for (const error of errors) {
          if (error.extensions['code'] === 'SERVICE_UNAVAILABLE') noteOutage(error, operation)
          if (isFault(error)) note(error, operation)
        }
      },
    }),
  }

  const format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code']
    const isMasked = typeof formatted.extensions?.['errorId'] === 'string'
    if (code !== internal || isMasked) return formatted
    const known = typeof error === 'object' && error !== null ? ids.get(error) : undefined
    const errorId = known ?? note(error, null)
    const { path } = formatted
    return {
      message: `Something went wrong in the hub. Quote ${errorId} to its operators.`,
      ...(path && { path }),
      extensions: { code: internal, errorId },
    }
  }

  return { plugin, format }
}

/** Whether an error was not meant for the client. One with an id was logged and masked by its service. */
const isFault = ({ extensions, nodes, originalError }: GraphQLError): boolean => {
  if (extensions['code'] !== undefined) {
    return extensions['code'] === internal && typeof extensions['errorId'] !== 'string'
  }
  // Variables that do not fit: Apollo gives them their code later.
  return originalError !== undefined || nodes?.[0]?.kind !== 'VariableDefinition'
}

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error
