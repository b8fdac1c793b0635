import { setTimeout as sleep } from 'node:timers/promises'
import { GraphQLError, type FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { encodeCursor } from '../../services/kit/feed/cursor.ts'
import type { FeedEntry } from '../../services/kit/feed/feed.ts'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import type { OperationRequest } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import type { FeedFollower } from './feed-follower.ts'
import { interruptible } from './interruptible.ts'
import type { Events } from './open-subscription.ts'
import { readOn } from './read-on.ts'
import type { EventQuery } from './rewrite-subscription.ts'
import type { Session } from './session.ts'
import { EventUntold, isUntold, untoldMs } from './event-untold.ts'
import { groupName, type SharedExecution } from './shared-execution.ts'
import { watchPace } from './slow-consumer.ts'

export interface EventStreamOptions {
  readonly hubId: string
  /** The position of the last event that the subscriber has. */
  readonly start: number
  readonly query: EventQuery
  readonly request: OperationRequest
  readonly session: Session
  readonly wants: (entry: FeedEntry) => boolean
}

export interface EventStreamTools {
  readonly follower: FeedFollower
  readonly pipeline: Pipeline
  readonly shared: SharedExecution
  readonly metrics: Metrics
  readonly limits: Limits
  readonly log: Logger
}

/**
 * A subscription: the feed read on from a position, and its query run at each event that is wanted. Nothing is buffered:
 * the next event is fetched when the one before is sent, so a slow socket holds back nobody but itself.
 */
export const eventStreams =
  ({ follower, pipeline, shared, metrics, limits, log }: EventStreamTools) =>
  ({ hubId, start, query, request, session, wants }: EventStreamOptions): Events => {
    const variables = pick(request.variables ?? {}, query.variables)
    const { viewer, language } = request.context
    const group = groupName(query.text, variables, viewer, language)
    // Follows no subscription of its own, and Apollo would copy the function at each event.
    const { follow: _, ...context } = request.context

    const answer = async ({ position }: FeedEntry): Promise<FormattedExecutionResult> => {
      const cursor = encodeCursor(hubId, position)
      const { result } = await pipeline.run({
        query: query.text,
        variables: { ...variables, [query.cursor]: cursor },
        context: { ...context, transport: 'event' },
      })
      // A new supergraph may know the selection no longer; then the subscription ends with the reason.
      const [refusal] = result.errors ?? []
      if (refusal && !('data' in result)) throw new GraphQLError(refusal.message, refusal)
      if (isUntold(result)) throw new EventUntold(refusal?.message)
      // Also who did not select it, or whose event failed, can resume from here.
      return { ...result, extensions: { ...result.extensions, cursor } }
    }

    /** An event that its owner cannot tell now is told later: sent empty, it would be lost to whoever resumes behind it. */
    const told = async (entry: FeedEntry, signal: AbortSignal) => {
      for (let attempt = 0; !signal.aborted; attempt += 1) {
        try {
          return await shared.once(group, entry.position, () => answer(entry))
        } catch (error) {
          if (!(error instanceof EventUntold)) throw error
        }
        if (attempt === 5)
          log.warn({ position: entry.position }, 'An event cannot be told; who follows it waits.')
        // Aborted while it waits: the loop sees it.
        await sleep(untoldMs(attempt), undefined, { signal }).catch(() => {})
      }
      return undefined
    }

    return interruptible(async function* (signal) {
      const place = { position: start }
      session.places.add(place)
      metrics.subscriptions.inc()
      const pace = watchPace({ follower, session, place, hubId, limits, metrics })
      try {
        for await (const entry of readOn(follower, start, signal, log)) {
          const result = wants(entry) ? await told(entry, signal) : undefined
          if (signal.aborted || (result && !pace.maySend())) return
          place.position = entry.position
          if (!result) continue
          metrics.events.inc()
          yield result
          pace.sent()
        }
      } finally {
        pace.stop()
        session.places.delete(place)
        metrics.subscriptions.dec()
      }
    })
  }

const pick = (variables: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name)))
