import type { RecentInvalidations } from '../dependencies/recent-invalidations.ts'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import { FetchCache } from './fetch-cache.ts'
import type { Fetches } from './share-fetch.ts'

export interface FetchesOptions {
  readonly recent: RecentInvalidations
  readonly now: () => Date
  readonly limits: Limits
  readonly metrics: Metrics
}

/** The fetches that all operations of a gateway share. */
export const fetchesOf = ({ recent, now, limits, metrics }: FetchesOptions): Fetches => ({
  inFlight: new Map(),
  cache: new FetchCache({
    recent,
    now,
    bytes: limits.fetchCacheBytes,
    count: (outcome, fetches = 1) => metrics.fetches.inc({ outcome }, fetches),
  }),
})
