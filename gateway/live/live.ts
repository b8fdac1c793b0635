import type { IncomingMessage, Server } from 'node:http'
import type { Logger } from 'pino'
import type { RecentInvalidations } from '../dependencies/recent-invalidations.ts'
import type { RequestLocale } from '../http/request-locale.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import type { RouteHandler } from '../http/route.ts'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import type { GatewayOptions } from '../options.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { filterCheck } from './check-filter.ts'
import { eventStreams } from './event-stream.ts'
import { followFeed } from './feed-follower.ts'
import { graphqlSocket } from './graphql-socket.ts'
import { subscriptionGroups } from './subscription-groups.ts'
import { messageSerializer } from './message-serializer.ts'
import { liveQueries } from './live-queries.ts'
import { openSubscription } from './open-subscription.ts'
import { sharedExecution } from './shared-execution.ts'
import { serveSockets } from './socket-server.ts'
import { eventResolver } from './resolve-event.ts'
import { streamHandler } from './sse/stream-handler.ts'
import { serveStreams } from './sse/stream-route.ts'

/** Recent feed entries in memory, shared by all subscriptions. */
const recentEntries = 5_000
/** Results in memory for subscribers that replay an event later than the first. */
const sharedResults = 1_000

export interface LiveOptions extends Pick<GatewayOptions, 'feed' | 'identify'> {
  readonly server: Server
  readonly pipeline: Pipeline
  readonly limits: Limits
  readonly rate: RateLimit
  readonly clientAddress: (request: IncomingMessage) => string
  readonly localeOf: RequestLocale
  readonly metrics: Metrics
  readonly log: Logger
  /** Without a source of invalidations, live queries are refused. */
  readonly recent: RecentInvalidations | undefined
  /** The services' clock. */
  readonly now: () => Date
}

export interface Live {
  /** Serves an operation as server-sent events. */
  readonly stream: RouteHandler
  close(): Promise<void>
}

/** Serves subscriptions and live queries, and operations over WebSockets and server-sent events. */
export const startLive = (options: LiveOptions): Live => {
  const {
    server,
    pipeline,
    feed,
    identify,
    rate,
    clientAddress,
    localeOf,
    limits,
    metrics,
    log,
    recent,
    now,
  } = options
  const follower = followFeed(feed, recentEntries, log)
  const serializer = messageSerializer()
  const shared = sharedExecution(sharedResults)
  const resolveEvent = eventResolver({
    pipeline,
    shared,
    feed,
    attempts: limits.eventAttempts,
    log,
  })
  const payload = (result: object): Buffer => Buffer.from(serializer.payload(result))
  const groups = subscriptionGroups({ follower, resolveEvent, payload, metrics, log })
  const stream = eventStreams({ follower, groups, resolveEvent, metrics, limits, log })
  const queries =
    recent && liveQueries({ recent, pipeline, metrics, now, liveMs: limits.liveMs, log })
  const check = filterCheck(pipeline)
  const subscribe = openSubscription(feed, follower, stream, queries, check)
  const protocol = graphqlSocket({ pipeline, subscribe, identify, rate, limits, serializer })
  const sockets = serveSockets({
    http: server,
    protocol,
    serializer,
    clientAddress,
    localeOf,
    limits,
    metrics,
    log,
  })
  const handle = streamHandler(pipeline, subscribe)
  const streams = serveStreams({
    handle,
    identify,
    rate,
    clientAddress,
    localeOf,
    limits,
    metrics,
  })
  return {
    stream: streams.handler,
    async close() {
      streams.close()
      await sockets.close(limits.drainMs)
      queries?.close()
      follower.close()
    },
  }
}
