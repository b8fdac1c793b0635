import type { Logger } from 'pino'
import { viewerScope } from '../cache/viewer-scope.ts'
import type { RecentInvalidations } from '../dependencies/recent-invalidations.ts'
import { TagIndex } from '../dependencies/tag-index.ts'
import type { Metrics } from '../metrics.ts'
import type { OperationRequest } from '../pipeline/operation.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { interruptible } from './interruptible.ts'
import { LiveQuery } from './live-query.ts'
import type { Events } from './open-subscription.ts'

export interface LiveQueriesOptions {
  readonly recent: RecentInvalidations
  readonly pipeline: Pipeline
  readonly metrics: Metrics
  /** The services' clock. */
  readonly now: () => Date
  /** Milliseconds over which changes are batched. */
  readonly liveMs: number
  readonly log: Logger
}

/** Executes live queries; each distinct query is executed once for all its subscribers. */
export interface LiveQueries {
  /** Yields the current result, and every result that differs from the one before. */
  subscribe(request: OperationRequest): Events
  close(): void
}

export const liveQueries = (options: LiveQueriesOptions): LiveQueries => {
  const { recent, metrics } = options
  const index = new TagIndex<LiveQuery>()
  const queries = new Map<string, LiveQuery>()
  const stop = recent.onChange((tags) => {
    const affected = tags === 'all' ? queries.values() : index.find(tags)
    for (const query of affected) query.invalidate()
  })

  const queryOf = (request: OperationRequest): LiveQuery => {
    const key = keyOf(request)
    const known = queries.get(key)
    if (known) return known
    const query = new LiveQuery({ ...options, index, onEmpty: () => queries.delete(key) })
    queries.set(key, query)
    return query
  }

  return {
    subscribe: (request) =>
      interruptible(async function* (signal) {
        const subscriber = queryOf(request).subscribe(request)
        metrics.subscriptions.inc()
        signal.addEventListener('abort', subscriber.wake, { once: true })
        try {
          for (;;) {
            const result = await subscriber.next(signal)
            if (!result) return
            metrics.events.inc()
            yield result
          }
        } finally {
          subscriber.leave()
          metrics.subscriptions.dec()
        }
      }),
    close: () => {
      stop()
      for (const query of queries.values()) query.end()
    },
  }
}

/** Requests with the same key have the same results. */
const keyOf = ({ query, operationName, variables, context }: OperationRequest): string =>
  JSON.stringify([
    query,
    operationName ?? null,
    variables ?? null,
    viewerScope(context.viewer),
    context.locale,
  ])
