import { type FormattedExecutionResult, GraphQLError, Kind, parse } from 'graphql'
import { createHandler, type Handler, type OperationResult } from 'graphql-sse'
import type { IncomingMessage } from 'node:http'
import { messageOf } from '../../../schema/vocabulary/index.ts'
import { untilClosed } from '../until-closed.ts'
import type { ValidatedSubscription, OperationRequest } from '../../pipeline/operation.ts'
import type { Pipeline } from '../../pipeline/pipeline.ts'
import type { OpenSubscription } from '../open-subscription.ts'
import { type NumberedEvents, numberedEvents } from './numbered-events.ts'
import { streamSink } from './stream-sink.ts'
import type { StreamSession } from './stream-session.ts'

/** The context of a request for a stream. */
export interface StreamContext {
  readonly session: StreamSession
  numbered?: NumberedEvents
}

export type StreamHandler = Handler<IncomingMessage, StreamContext>

/** The protocol of graphql-sse with one connection per operation. All operations go through the pipeline. */
export const streamHandler = (pipeline: Pipeline, subscribe: OpenSubscription): StreamHandler =>
  createHandler<IncomingMessage, StreamContext>({
    // A token would enable the mode in which one connection carries many operations.
    authenticate: () => null,

    async onSubscribe(incoming, { query, operationName, variables, extensions }) {
      const { session } = incoming.context
      const { identity, locale } = session
      let subscription: ValidatedSubscription | undefined
      const request: OperationRequest = {
        query,
        operationName: operationName ?? undefined,
        variables: variables ?? undefined,
        extensions: extensions ?? undefined,
        // EventSource supports only GET, so subscriptions are allowed over GET, and mutations are not.
        method: incoming.method === 'GET' && !isSubscription(query) ? 'GET' : 'POST',
        context: {
          ...identity,
          locale,
          transport: 'stream',
          defer: (validated) => (subscription = validated),
        },
      }
      const { result } = await pipeline.run(untilClosed(request, session))
      if (!subscription) return once(result)
      const events = await subscribe(subscription, request, session, streamSink(session.socket))
      if (events instanceof GraphQLError)
        return once({ errors: [{ ...events.toJSON(), message: messageOf(events, locale) }] })
      incoming.context.numbered = numberedEvents(events, session)
      return incoming.context.numbered.events as OperationResult // The library only serializes the formatted errors.
    },
  })

/** False for a document with a syntax error, which the pipeline reports. */
const isSubscription = (query: string): boolean => {
  try {
    return parse(query).definitions.every(
      (one) => one.kind !== Kind.OPERATION_DEFINITION || one.operation === 'subscription',
    )
  } catch {
    return false
  }
}

/** Wraps one result in a stream, because the library treats a bare result without data differently. */
async function* single(result: FormattedExecutionResult) {
  yield result
}

const once = (result: FormattedExecutionResult): OperationResult =>
  // The library only serializes the formatted errors.
  single(result) as OperationResult
