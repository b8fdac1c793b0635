import { type FormattedExecutionResult, GraphQLError, Kind, parse } from 'graphql'
import { createHandler, type Handler, type OperationResult } from 'graphql-sse'
import type { IncomingMessage } from 'node:http'
import type { ValidatedSubscription, OperationRequest } from '../../pipeline/operation.ts'
import type { Pipeline } from '../../pipeline/pipeline.ts'
import type { OpenSubscription } from '../open-subscription.ts'
import { type NumberedEvents, numberedEvents } from './numbered-events.ts'
import { streamOutlet } from './stream-outlet.ts'
import type { StreamSession } from './stream-session.ts'

/** What a stream's request learns while it is answered. */
export interface StreamContext {
  readonly session: StreamSession
  numbered?: NumberedEvents
}

export type StreamHandler = Handler<IncomingMessage, StreamContext>

/** The protocol of graphql-sse, one connection for each operation; everything goes through the pipeline, as over WebSocket. */
export const streamHandler = (pipeline: Pipeline, subscribe: OpenSubscription): StreamHandler =>
  createHandler<IncomingMessage, StreamContext>({
    // No tokens of its own: they would open the mode in which one connection carries many operations.
    authenticate: () => null,

    async onSubscribe(incoming, { query, operationName, variables, extensions }) {
      const { session } = incoming.context
      const { identity, headers } = session
      let subscription: ValidatedSubscription | undefined
      const request: OperationRequest = {
        query,
        operationName: operationName ?? undefined,
        variables: variables ?? undefined,
        extensions: extensions ?? undefined,
        // EventSource can only GET, so a subscription may; a mutation may not.
        method: incoming.method === 'GET' && !isSubscription(query) ? 'GET' : 'POST',
        context: {
          ...identity,
          ...(headers.language !== undefined && { language: headers.language }),
          transport: 'stream',
          defer: (validated) => (subscription = validated),
        },
      }
      const { result } = await pipeline.run(request)
      if (!subscription) return once(result)
      const events = await subscribe(subscription, request, session, streamOutlet(session.socket))
      if (events instanceof GraphQLError) return once({ errors: [events.toJSON()] })
      incoming.context.numbered = numberedEvents(events, session)
      return incoming.context.numbered.events as OperationResult // Formatted errors, which it only prints.
    },
  })

/** Text that cannot be read is left to the pipeline, which says why. */
const isSubscription = (query: string): boolean => {
  try {
    return parse(query).definitions.every(
      (one) => one.kind !== Kind.OPERATION_DEFINITION || one.operation === 'subscription',
    )
  } catch {
    return false
  }
}

/** One result as a stream: the library takes a bare one without data for something else. */
async function* single(result: FormattedExecutionResult) {
  yield result
}

const once = (result: FormattedExecutionResult): OperationResult =>
  // As above: formatted already.
  single(result) as OperationResult
