import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLError } from 'graphql'
import {
  LocalizedGraphQLError,
  localized,
  type LocalizedText,
} from '../../schema/vocabulary/index.ts'
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
        throw refusal('OPERATION_RESOLUTION_FAILURE', nameOperation)
      }
      if (operation.operation === 'subscription' && !contextValue.defer) {
        throw refusal(
          'SUBSCRIPTION_NEEDS_WEBSOCKET',
          localized(
            'A subscription needs a WebSocket with the protocol graphql-transport-ws, or "accept: text/event-stream" (at this path or /graphql/stream).',
            '訂閱須用協議為 graphql-transport-ws 的 WebSocket,或帶請求頭 accept: text/event-stream(在此路徑或 /graphql/stream)。',
          ),
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

const nameOperation = localized(
  'Name the operation to run with "operationName": the document has several operations, or none of that name.',
  '請用 operationName 指明要執行的操作:文檔中有多個操作,或沒有此名稱的操作。',
)

const refusal = (code: string, text: LocalizedText): GraphQLError =>
  new LocalizedGraphQLError(text, { extensions: { code, http: { status: 400 } } })
