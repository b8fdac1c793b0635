import { GraphQLError, parse, type ExecutionArgs, type GraphQLFormattedError } from 'graphql'
import { makeServer, type Server } from 'graphql-ws'
import { RateLimitExceeded, type RateLimit } from '../http/rate-limit.ts'
import type { GatewayOptions } from '../options.ts'
import type { Limits } from '../limits.ts'
import type { ValidatedSubscription, OperationRequest } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { endWithToken, identifySession } from './identify-session.ts'
import type { MessageText } from './message-text.ts'
import type { OpenSubscription } from './open-subscription.ts'
import { socketOutlet } from './outlet.ts'
import type { Session } from './session.ts'

export interface SocketOptions {
  readonly pipeline: Pipeline
  readonly subscribe: OpenSubscription
  readonly identify: GatewayOptions['identify']
  readonly rate: RateLimit
  readonly limits: Limits
  readonly text: MessageText
}

/**
 * The protocol `graphql-transport-ws`. Every operation goes through the pipeline, which answers queries and mutations and
 * hands subscriptions back; the protocol is then given the finished answer, or the stream of answers, to send.
 */
export const graphqlSocket = (options: SocketOptions): Server<Session> => {
  const { pipeline, subscribe, identify, rate, limits, text } = options
  const expiries = new WeakMap<Session, () => void>()

  return makeServer<Record<string, unknown>, Session>({
    connectionInitWaitTimeout: limits.initMs,
    jsonMessageReplacer: text.replacer,

    async onConnect({ extra: session, connectionParams }) {
      const isKnown = await identifySession(session, connectionParams, identify)
      if (isKnown) expiries.set(session, endWithToken(session))
      return isKnown
    },

    async onSubscribe({ extra: session, subscriptions }, id, payload) {
      if (Object.keys(subscriptions).length > limits.operationsPerSocket) {
        return [tooManyOperations(limits.operationsPerSocket)]
      }
      const { identity, headers } = session
      if (!identity) throw new Error('An operation came before its socket was acknowledged.')
      const refusal = await rate.admit(identity.viewer, session.address).catch(asRateError)
      if (refusal) return [refusal]
      let subscription: ValidatedSubscription | undefined
      const request: OperationRequest = {
        query: payload.query,
        operationName: payload.operationName ?? undefined,
        variables: payload.variables ?? undefined,
        extensions: payload.extensions ?? undefined,
        context: {
          ...identity,
          ...(headers.language !== undefined && { language: headers.language }),
          transport: 'socket',
          defer: (validated) => (subscription = validated),
        },
      }
      const { result } = await pipeline.run(request)
      if (!('data' in result)) return (result.errors ?? []).map(asError)
      if (!subscription) return ready(answer, result)
      const events = await subscribe(
        subscription,
        request,
        session,
        socketOutlet(session.socket, id),
      )
      return events instanceof GraphQLError ? [events] : ready(stream, events)
    },

    execute: finished,
    subscribe: finished,
    onNext: (_context, _id, _payload, _args, result) => asSent(result),
    onClose: ({ extra: session }) => expiries.get(session)?.(),
  })
}

// The protocol wants a document to tell answers from streams; the real one has been through the pipeline already.
const answer = parse('query { answer }')
const stream = parse('subscription { stream }')

const ready = (document: ExecutionArgs['document'], rootValue: unknown) =>
  // The schema of these arguments is never read, because `execute` and `subscribe` are ours.
  ({ document, rootValue }) as unknown as ExecutionArgs

const finished = ({ rootValue }: ExecutionArgs) =>
  // What `ready` put there.
  rootValue as never

// The pipeline has formatted the errors; the protocol would format them once more.
const asSent = (result: object) => result as never

/** An error as the pipeline formatted it, in the class that the protocol wants. */
const asError = (formatted: GraphQLFormattedError): GraphQLError =>
  Object.assign(new GraphQLError(formatted.message), { toJSON: () => formatted })

const asRateError = (error: unknown): GraphQLError => {
  if (!(error instanceof RateLimitExceeded)) throw error
  const { message, retryAfter } = error
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', retryAfter } })
}

const tooManyOperations = (limit: number): GraphQLError =>
  new GraphQLError(
    `At most ${limit} operations may be open on one socket. Complete some, or open another socket.`,
    { extensions: { code: 'TOO_MANY_OPERATIONS' } },
  )
