import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOrInstall } from '../support/debian.ts'
import { type NatsServer, startNats } from '../support/nats.ts'
import { eachStore } from '../support/stores.ts'
import { hubHistoryWithOutages } from './hub-history.ts'
import { runHubHistory } from './run-hub-history.ts'
import { openSeparateServices } from './separate-services.ts'
import { outcomeCounter } from '../support/outcome-counter.ts'

/** The number of random histories for each store; FUZZ_RUNS makes a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1)

describe.skipIf((await findOrInstall('nats-server', 'nats-server')) === undefined)(
  'with NATS',
  () => {
    let nats: NatsServer
    beforeAll(async () => {
      const started = await startNats()
      if (!started) throw new Error('NATS was found, but did not start')
      nats = started
    })
    afterAll(() => nats.stop())

    eachStore((store) => {
      it('Cached responses equal those of services in other processes, also around an outage of NATS.', async () => {
        const { counts, countOutcome } = outcomeCounter()
        await fc.assert(
          fc.asyncProperty(hubHistoryWithOutages, async (steps) => {
            await using hub = await openSeparateServices(
              store.fresh(),
              '2018-12-24T09:00:00+08:00',
              nats,
            )
            await runHubHistory(hub, steps, countOutcome)
          }),
          { numRuns: runs, endOnFailure: true },
        )
        for (const outcome of ['hit', 'done', 'busOutage'])
          expect(counts.get(outcome)).toBeGreaterThan(0)
        console.info(`cache equality over HTTP on ${store.name}:`, Object.fromEntries(counts))
      }, 3_600_000)
    })
  },
)
