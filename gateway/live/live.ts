import type { IncomingMessage, Server } from 'node:http'
import type { Logger } from 'pino'
import type { RecentInvalidations } from '../dependencies/recent-invalidations.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import type { RouteHandler } from '../http/route.ts'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import type { GatewayOptions } from '../options.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { eventStreams } from './event-stream.ts'
import { followFeed } from './feed-follower.ts'
import { graphqlSocket } from './graphql-socket.ts'
import { groupsOf } from './groups.ts'
import { messageText } from './message-text.ts'
import { liveQueries } from './live-queries.ts'
import { openSubscription } from './open-subscription.ts'
import { shareExecution } from './shared-execution.ts'
import { serveSockets } from './socket-server.ts'
import { tellEvents } from './tell-event.ts'
import { streamHandler } from './sse/stream-handler.ts'
import { serveStreams } from './sse/stream-route.ts'

/** Recent feed entries at hand, for all subscriptions together. */
const recentEntries = 5_000
/** Answers kept for subscribers who come to an event a little later than the first. */
const sharedAnswers = 1_000

export interface LiveOptions extends Pick<GatewayOptions, 'feed' | 'identify'> {
  readonly server: Server
  readonly pipeline: Pipeline
  readonly limits: Limits
  readonly rate: RateLimit
  readonly clientAddress: (request: IncomingMessage) => string
  readonly metrics: Metrics
  readonly log: Logger
  /** What changes; without it no query is live. */
  readonly recent: RecentInvalidations | undefined
  /** The clock that the services go by. */
  readonly now: () => Date
}

export interface Live {
  /** Answers an operation as server-sent events. */
  readonly stream: RouteHandler
  close(): Promise<void>
}

/** Serves all operations and subscriptions to the feed: WebSockets on an HTTP server, and streams by a route. */
export const startLive = (options: LiveOptions): Live => {
  const {
    server,
    pipeline,
    feed,
    identify,
    rate,
    clientAddress,
    limits,
    metrics,
    log,
    recent,
    now,
  } = options
  const follower = followFeed(feed, recentEntries, log)
  const text = messageText()
  const shared = shareExecution(sharedAnswers)
  const tell = tellEvents({ pipeline, shared, feed, tries: limits.tellTries, log })
  const payload = (result: object): Buffer => Buffer.from(text.payload(result))
  const groups = groupsOf({ follower, tell, payload, metrics, log })
  const stream = eventStreams({ follower, groups, tell, metrics, limits, log })
  const queries =
    recent && liveQueries({ recent, pipeline, metrics, now, liveMs: limits.liveMs, log })
  const subscribe = openSubscription(feed, follower, stream, queries)
  const protocol = graphqlSocket({ pipeline, subscribe, identify, rate, limits, text })
  const sockets = serveSockets({
    http: server,
    protocol,
    text,
    clientAddress,
    limits,
    metrics,
    log,
  })
  const handle = streamHandler(pipeline, subscribe)
  const streams = serveStreams({ handle, identify, rate, clientAddress, limits, metrics })
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
