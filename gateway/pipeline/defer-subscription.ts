import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { isLive } from '../execution/live-directive.ts'
import type { OperationContext } from './operation.ts'

/**
 * Validates a subscription or a live query without executing it, and passes it to the transport that will execute it at
 * each event. A transport that cannot stream refuses subscriptions and executes live queries once.
 */
export const deferSubscription: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation, contextValue }) {
      if (!operation) {
        throw refusal(
          'OPERATION_RESOLUTION_FAILURE',
          'Name the operation to run with "operationName": the document has several operations, or none of that name.',
        )
      }
      if (operation.operation === 'subscription' && !contextValue.defer) {
        throw refusal(
          'SUBSCRIPTION_NEEDS_WEBSOCKET',
          'A subscription needs a WebSocket with the protocol graphql-transport-ws, or "accept: text/event-stream" (at this path or /graphql/stream).',
        )
      }
    },
    async responseForOperation({ operation, contextValue, schema, source, document, response }) {
      const { defer } = contextValue
      if (operation.operation !== 'subscription' && !(defer && isLive(operation))) return null
      defer?.({ schema, text: source, document, operation })
      return { http: response.http, body: { kind: 'single', singleResult: { data: null } } }
    },
  }),
}

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
