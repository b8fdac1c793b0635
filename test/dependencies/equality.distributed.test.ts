import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOrInstall } from '../support/debian.ts'
import { type NatsServer, startNats } from '../support/nats.ts'
import { eachStore } from '../support/stores.ts'
import { historyWithCuts } from './hub-history.ts'
import { liveThrough } from './run-hub-history.ts'
import { openSpreadHub } from './separate-services.ts'
import { tally } from '../support/outcome-counter.ts'

/** How many histories are tried on each store; more in a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1)

describe.skipIf((await findOrInstall('nats-server', 'nats-server')) === undefined)('NATS', () => {
  let nats: NatsServer
  beforeAll(async () => {
    const started = await startNats()
    if (!started) throw new Error('NATS was found, but did not start')
    nats = started
  })
  afterAll(() => nats.stop())

  eachStore((store) => {
    it('answers from the cache what services elsewhere would answer now, also around a cut bus', async () => {
      const { counts, note } = tally()
      await fc.assert(
        fc.asyncProperty(historyWithCuts, async (steps) => {
          await using hub = await openSpreadHub(store.fresh(), '2018-12-24T09:00:00+08:00', nats)
          await liveThrough(hub, steps, note)
        }),
        { numRuns: runs, endOnFailure: true },
      )
      for (const what of ['hit', 'done', 'cut']) expect(counts.get(what)).toBeGreaterThan(0)
      console.info(`equality over HTTP on ${store.name}:`, Object.fromEntries(counts))
    }, 3_600_000)
  })
})
