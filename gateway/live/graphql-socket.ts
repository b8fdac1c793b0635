import { GraphQLError, parse, type ExecutionArgs, type GraphQLFormattedError } from 'graphql'
import { makeServer, type Server } from 'graphql-ws'
import {
  LocalizedGraphQLError,
  localized,
  type Locale,
  messageOf,
} from '../../schema/vocabulary/index.ts'
import { RateLimitExceeded, type RateLimit } from '../http/rate-limit.ts'
import type { GatewayOptions } from '../options.ts'
import type { Limits } from '../limits.ts'
import { untilClosed } from './until-closed.ts'
import type { ValidatedSubscription, OperationRequest } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { endWithToken, identifySession } from './identify-session.ts'
import type { MessageSerializer } from './message-serializer.ts'
import type { OpenSubscription } from './open-subscription.ts'
import { socketSink } from './event-sink.ts'
import type { Session } from './session.ts'

export interface SocketOptions {
  readonly pipeline: Pipeline
  readonly subscribe: OpenSubscription
  readonly identify: GatewayOptions['identify']
  readonly rate: RateLimit
  readonly limits: Limits
  readonly serializer: MessageSerializer
}

/**
 * The protocol `graphql-transport-ws`. Every operation goes through the pipeline, which executes queries and mutations and
 * defers subscriptions; the protocol library then sends the finished result, or the stream of results.
 */
export const graphqlSocket = (options: SocketOptions): Server<Session> => {
  const { pipeline, subscribe, identify, rate, limits, serializer } = options
  const expiries = new WeakMap<Session, () => void>()

  return makeServer<Record<string, unknown>, Session>({
    connectionInitWaitTimeout: limits.initMs,
    jsonMessageReplacer: serializer.replacer,

    async onConnect({ extra: session, connectionParams }) {
      const isIdentified = await identifySession(session, connectionParams, identify)
      if (isIdentified) expiries.set(session, endWithToken(session))
      return isIdentified
    },

    async onSubscribe({ extra: session, subscriptions }, id, payload) {
      if (Object.keys(subscriptions).length > limits.operationsPerSocket) {
        return [inLocale(tooManyOperations(limits.operationsPerSocket), session.locale)]
      }
      const { identity, locale } = session
      if (!identity) throw new Error('An operation arrived before the acknowledgement.')
      const refusal = await rate.admit(identity.viewer, session.address).catch(asRateError)
      if (refusal) return [inLocale(refusal, locale)]
      let subscription: ValidatedSubscription | undefined
      const request: OperationRequest = {
        query: payload.query,
        operationName: payload.operationName ?? undefined,
        variables: payload.variables ?? undefined,
        extensions: payload.extensions ?? undefined,
        context: {
          ...identity,
          locale,
          transport: 'socket',
          defer: (validated) => (subscription = validated),
        },
      }
      const { result } = await pipeline.run(untilClosed(request, session))
      if (!('data' in result)) return (result.errors ?? []).map(asError)
      if (!subscription) return executionArgs(queryDocument, result)
      const events = await subscribe(subscription, request, session, socketSink(session.socket, id))
      return events instanceof GraphQLError
        ? [inLocale(events, locale)]
        : executionArgs(subscriptionDocument, events)
    },

    execute: rootValueOf,
    subscribe: rootValueOf,
    onNext: (_context, _id, _payload, _args, result) => withoutFormatting(result),
    onClose: ({ extra: session }) => expiries.get(session)?.(),
  })
}

// The library tells results from streams by the document; the pipeline has processed the real one already.
const queryDocument = parse('query { result }')
const subscriptionDocument = parse('subscription { results }')

const executionArgs = (document: ExecutionArgs['document'], rootValue: unknown) =>
  // The schema is never read, because `execute` and `subscribe` are replaced.
  ({ document, rootValue }) as unknown as ExecutionArgs

const rootValueOf = ({ rootValue }: ExecutionArgs) =>
  // The value that `executionArgs` set.
  rootValue as never

// The pipeline has formatted the errors; the library would format them again.
const withoutFormatting = (result: object) => result as never

/** An error in the class that the library expects, serialized as the pipeline formatted it. */
const asError = (formatted: GraphQLFormattedError): GraphQLError =>
  Object.assign(new GraphQLError(formatted.message), { toJSON: () => formatted })

const inLocale = (error: GraphQLError, locale: Locale): GraphQLError =>
  asError({ ...error.toJSON(), message: messageOf(error, locale) })

const asRateError = (error: unknown): GraphQLError => {
  if (!(error instanceof RateLimitExceeded)) throw error
  const { text, retryAfter } = error
  return new LocalizedGraphQLError(text, { extensions: { code: 'RATE_LIMITED', retryAfter } })
}

const tooManyOperations = (limit: number): GraphQLError =>
  new LocalizedGraphQLError(
    localized(
      `At most ${limit} operations may be open on one socket. Complete some, or open another socket.`,
      `同一連接上最多 ${limit} 個未完成的操作,請先完成一些,或另開連接。`,
    ),
    { extensions: { code: 'TOO_MANY_OPERATIONS' } },
  )
