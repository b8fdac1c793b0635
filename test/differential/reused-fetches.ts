import { FetchCache, type FetchOutcome } from '../../gateway/execution/fetch-cache.ts'
import { recordInvalidations } from '../../gateway/dependencies/recent-invalidations.ts'
import { testInvalidations } from '../../gateway/dependencies/testing/invalidations.ts'
import type { CallSubgraph } from '../../gateway/options.ts'

/** Stores every fetch until a mutation changes anything. */
export const reusedFetches = () => {
  const invalidations = testInvalidations()
  const counted: Record<FetchOutcome, number> = { sent: 0, repeated: 0, hit: 0, joined: 0 }
  const cache = new FetchCache({
    recent: recordInvalidations(invalidations),
    bytes: 16 * 1024 * 1024,
    now: () => new Date(),
    count: (outcome, fetches = 1) => (counted[outcome] += fetches),
  })
  const positions = new Map<string, number>()
  const transport =
    (call: CallSubgraph): CallSubgraph =>
    async (service, request) => {
      const before = positions.get(service) ?? 0
      const result = await call(service, request)
      if (request.isMutation) {
        positions.set(service, before + 1)
        invalidations.announce(service, before + 1, ['everything'])
      }
      return {
        ...result,
        extensions: { dependencies: { service, seq: before, tags: ['everything'] } },
      }
    }
  return { fetches: { cache, inFlight: new Map() }, transport, counted }
}
