import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachStore } from '../support/stores.ts'
import { history } from './hub-history.ts'
import { liveThrough } from './run-hub-history.ts'
import { tally } from '../support/outcome-counter.ts'
import { openTwoGateways } from './gateway-pair.ts'

/** How many histories are tried on each store; more in a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 3)

eachStore((store) => {
  it('answers from the cache exactly what the services would answer now, whatever happens', async () => {
    const { counts, note } = tally()
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        await using hub = await openTwoGateways(store.fresh(), '2018-12-24T09:00:00+08:00')
        await liveThrough(hub, steps, note)
      }),
      { numRuns: runs, endOnFailure: true },
    )
    // A cache that never had an answer would be equal too, and so would one in a hub where nothing happens.
    expect(counts.get('hit')).toBeGreaterThan(0)
    expect(counts.get('done')).toBeGreaterThan(0)
    console.info(`equality on ${store.name}:`, Object.fromEntries(counts))
  }, 3_600_000)
})
