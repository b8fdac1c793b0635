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
  /** The clock that the services go by. */
  readonly now: () => Date
  /** Milliseconds over which changes are gathered. */
  readonly liveMs: number
  readonly log: Logger
}

/** Answers queries again and again; each distinct one is executed once, however many watch it. */
export interface LiveQueries {
  /** The answer now, and every other one it becomes. Ends when nobody takes it any longer. */
  watch(request: OperationRequest): Events
  close(): void
}

export const liveQueries = (options: LiveQueriesOptions): LiveQueries => {
  const { recent, metrics } = options
  const index = new TagIndex<LiveQuery>()
  const queries = new Map<string, LiveQuery>()
  const stop = recent.onChange((tags) => {
    const touched = tags === 'all' ? queries.values() : index.find(tags)
    for (const query of touched) query.changed()
  })

  const queryOf = (request: OperationRequest): LiveQuery => {
    const key = keyOf(request)
    const known = queries.get(key)
    if (known) return known
    const query = new LiveQuery({ ...options, index, forget: () => queries.delete(key) })
    queries.set(key, query)
    return query
  }

  return {
    watch: (request) =>
      interruptible(async function* (signal) {
        const watcher = queryOf(request).join(request)
        metrics.subscriptions.inc()
        signal.addEventListener('abort', watcher.wake, { once: true })
        try {
          for (;;) {
            const result = await watcher.next(signal)
            if (!result) return
            metrics.events.inc()
            yield result
          }
        } finally {
          watcher.leave()
          metrics.subscriptions.dec()
        }
      }),
    close: () => {
      stop()
      for (const query of queries.values()) query.end()
    },
  }
}

/** Those with the same key get the same answers. */
const keyOf = ({ query, operationName, variables, context }: OperationRequest): string =>
  JSON.stringify([
    query,
    operationName ?? null,
    variables ?? null,
    viewerScope(context.viewer),
    context.language ?? null,
  ])
