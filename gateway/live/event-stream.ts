import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { FeedEntry } from '../../services/kit/store/index.ts'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import type { OperationRequest } from '../pipeline/operation.ts'
import type { FeedFollower } from './feed-follower.ts'
import type { Groups } from './groups.ts'
import { interruptible } from './interruptible.ts'
import type { Events } from './open-subscription.ts'
import type { Outlet } from './outlet.ts'
import { readOn } from './read-on.ts'
import type { EventQuery } from './rewrite-subscription.ts'
import type { Session } from './session.ts'
import { watchPace } from './slow-consumer.ts'
import { type Selection, selectionName, type TellEvent } from './tell-event.ts'

export interface EventStreamOptions {
  readonly hubId: string
  /** The position of the last event that the subscriber has. */
  readonly start: number
  readonly query: EventQuery
  /** The graph that the subscription was checked against. */
  readonly schema: GraphQLSchema
  readonly request: OperationRequest
  readonly session: Session
  readonly outlet: Outlet
  readonly wants: (entry: FeedEntry) => boolean
  /** Names what `wants` decides by, except for the viewer. */
  readonly filter: string
}

export interface EventStreamTools {
  readonly follower: FeedFollower
  readonly groups: Groups
  readonly tell: TellEvent
  readonly metrics: Metrics
  readonly limits: Limits
  readonly log: Logger
}

/**
 * A subscription: the feed read on from a position, and its query run at each event that is wanted. What is old comes out
 * here at the subscriber's own pace: the next event is fetched when the one before is sent, so a slow socket holds back
 * nobody but itself. From the newest event on the subscription follows in a group of equal ones, past this generator,
 * and comes back here when its socket does not keep up.
 */
export const eventStreams =
  ({ follower, groups, tell, metrics, limits, log }: EventStreamTools) =>
  ({ wants, filter, session, outlet, ...options }: EventStreamOptions): Events => {
    const { hubId, start, query, schema } = options
    const { context } = options.request
    const variables = pick(options.request.variables ?? {}, query.variables)
    const selection: Selection = { query, variables, hubId, schema }
    const group = `${filter} ${selectionName(selection, context)}`

    /** Ends with true when the group can go on from where this has come to, else the subscription ends. */
    async function* catchUp(
      place: { position: number },
      signal: AbortSignal,
    ): AsyncGenerator<FormattedExecutionResult, boolean, void> {
      if (groups.takes(group, place.position)) return true
      const pace = watchPace({ follower, session, place, hubId, limits, metrics })
      try {
        for await (const entry of readOn(follower, place.position, signal, log)) {
          const result = wants(entry)
            ? await tell(selection, entry, context, { signal })
            : undefined
          if (signal.aborted || (result && !pace.maySend())) return false
          place.position = entry.position
          if (result) {
            metrics.events.inc()
            yield result
            pace.sent()
          }
          if (groups.takes(group, place.position)) return true
        }
        return false
      } finally {
        pace.stop()
      }
    }

    return interruptible(async function* (signal) {
      const place = { position: start }
      session.places.add(place)
      metrics.subscriptions.inc()
      try {
        while (!signal.aborted) {
          if (!(yield* catchUp(place, signal))) return
          await groups.follow(group, { selection, wants }, { place, outlet, context }, signal)
        }
      } finally {
        session.places.delete(place)
        metrics.subscriptions.dec()
      }
    })
  }

const pick = (variables: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name)))
