import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { isLive } from '../execution/live-directive.ts'
import type { OperationContext } from './operation.ts'

/**
 * Checks a subscription or a live query without executing it and hands it to who follows the feed or the tags, or says
 * what to use instead. Where nobody can follow, a live query is answered once.
 */
export const handOverSubscription: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation, contextValue }) {
      if (!operation) {
        throw refusal(
          'OPERATION_RESOLUTION_FAILURE',
          'Name the operation to run with "operationName": the document holds several, or none of that name.',
        )
      }
      if (operation.operation === 'subscription' && !contextValue.follow) {
        throw refusal(
          'SUBSCRIPTION_NEEDS_WEBSOCKET',
          'A subscription needs a WebSocket with the protocol graphql-transport-ws, or "accept: text/event-stream" (at this path or /graphql/stream).',
        )
      }
    },
    async responseForOperation({ operation, contextValue, schema, document, response }) {
      const { follow } = contextValue
      if (operation.operation !== 'subscription' && !(follow && isLive(operation))) return null
      follow?.({ schema, document, operation })
      return { http: response.http, body: { kind: 'single', singleResult: { data: null } } }
    },
  }),
}

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
