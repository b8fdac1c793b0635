import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachStore } from '../support/stores.ts'
import { hubHistory } from './hub-history.ts'
import { runHubHistory } from './run-hub-history.ts'
import { outcomeCounter } from '../support/outcome-counter.ts'
import { openGatewayPair } from './gateway-pair.ts'

/** The number of random histories for each store; FUZZ_RUNS makes a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 2)

eachStore((store) => {
  it('Cached responses equal uncached ones after any history.', async () => {
    const { counts, countOutcome } = outcomeCounter()
    await fc.assert(
      fc.asyncProperty(hubHistory, async (steps) => {
        await using hub = await openGatewayPair(store.fresh(), '2018-12-24T09:00:00+08:00')
        await runHubHistory(hub, steps, countOutcome)
      }),
      { numRuns: runs, endOnFailure: true },
    )
    // Without cache hits or successful writes, equality would prove little.
    expect(counts.get('hit')).toBeGreaterThan(0)
    expect(counts.get('done')).toBeGreaterThan(0)
    console.info(`cache equality on ${store.name}:`, Object.fromEntries(counts))
  }, 3_600_000)
})
