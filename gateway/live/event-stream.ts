import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { FeedEntry } from '../../services/kit/store/index.ts'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import type { OperationRequest } from '../pipeline/operation.ts'
import { watchBackpressure } from './backpressure.ts'
import type { EventSink } from './event-sink.ts'
import type { FeedFollower } from './feed-follower.ts'
import { interruptible } from './interruptible.ts'
import type { Events } from './open-subscription.ts'
import { replayThenFollow } from './replay-then-follow.ts'
import { type ResolveEvent, type Selection, selectionKey } from './resolve-event.ts'
import type { EventQuery } from './rewrite-subscription.ts'
import type { Session, SubscriptionProgress } from './session.ts'
import type { SubscriptionGroups } from './subscription-groups.ts'

export interface EventStreamOptions {
  readonly hubId: string
  /** The position of the last event that the subscriber has. */
  readonly start: number
  readonly query: EventQuery
  /** The schema that the subscription was validated against. */
  readonly schema: GraphQLSchema
  readonly request: OperationRequest
  readonly session: Session
  readonly sink: EventSink
  readonly matches: (entry: FeedEntry) => boolean
  /** Names the filter behind `matches`, without the viewer. */
  readonly filterKey: string
}

export interface EventStreamTools {
  readonly follower: FeedFollower
  readonly groups: SubscriptionGroups
  readonly resolveEvent: ResolveEvent
  readonly metrics: Metrics
  readonly limits: Limits
  readonly log: Logger
}

/**
 * A subscription: replays the feed from a position and executes the selection for each matching event. During the replay
 * the next event is fetched only after the previous one was sent, so a slow socket delays only itself. From the newest
 * event on, the subscription joins a group that writes to its sink; it returns here when its socket is slow.
 */
export const eventStreams =
  ({ follower, groups, resolveEvent, metrics, limits, log }: EventStreamTools) =>
  ({ matches, filterKey, session, sink, ...options }: EventStreamOptions): Events => {
    const { hubId, start, query, schema } = options
    const { context } = options.request
    const variables = pick(options.request.variables ?? {}, query.variables)
    const selection: Selection = { query, variables, hubId, schema }
    const key = `${filterKey} ${selectionKey(selection, context)}`

    /** Returns true when the group can take over, false when the subscription ends. */
    async function* replay(
      progress: SubscriptionProgress,
      signal: AbortSignal,
    ): AsyncGenerator<FormattedExecutionResult, boolean, void> {
      if (groups.canJoin(key, progress.position)) return true
      const backpressure = watchBackpressure({
        follower,
        session,
        progress,
        hubId,
        limits,
        metrics,
      })
      try {
        for await (const entry of replayThenFollow(follower, progress.position, signal, log)) {
          const result = matches(entry)
            ? await resolveEvent(selection, entry, context, { signal })
            : undefined
          if (signal.aborted || (result && !backpressure.startSending())) return false
          progress.position = entry.position
          if (result) {
            metrics.events.inc()
            yield result
            backpressure.sent()
          }
          if (groups.canJoin(key, progress.position)) return true
        }
        return false
      } finally {
        backpressure.stop()
      }
    }

    return interruptible(async function* (signal) {
      const progress = { position: start }
      session.subscriptions.add(progress)
      metrics.subscriptions.inc()
      try {
        while (!signal.aborted) {
          if (!(yield* replay(progress, signal))) return
          await groups.join(key, { selection, matches }, { progress, sink, context }, signal)
        }
      } finally {
        session.subscriptions.delete(progress)
        metrics.subscriptions.dec()
      }
    })
  }

const pick = (variables: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name)))
