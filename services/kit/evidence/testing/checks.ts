import { expect } from 'vitest'
import { expectConsistentStore } from '../../../../test/support/counter-check.ts'
import type { StoreUnderTest } from '../../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../../test/support/subgraph.ts'
import { gazette, placards, placardsPublished, posters } from '../../records/testing/gazette.ts'
import { claimTypes } from '../claims.ts'
import { checkWithLease } from '../check-with-lease.ts'
import type { RoundOptions } from '../round.ts'
import { fetching } from './fetch.ts'
import { startSite } from './site.ts'

export const unitId = 'CITY-350200'
export const claims = claimTypes([placards, posters])
const reporter = someone('reporter', unitId)

/** A gazette in 2018 whose notices claim publication on a test site. */
export const checking = async (stores: StoreUnderTest) => {
  let now = new Date('2018-06-01T01:00:00Z')
  const hub = await startSubgraph(gazette, stores.fresh(), {
    now: now.toISOString(),
    expected: [{ task: 11, topics: ['gazette.placards'], units: [unitId] }],
  })
  const site = await startSite()
  const act = async (mutation: string, input: object) => {
    const done = await hub.act<{ placard: { id: string } | null; errors: object[] }>(
      reporter,
      mutation,
      input,
      '{ placard { id } errors { ... on UserError { message } } }',
    )
    expect(done.errors).toEqual([])
    return done.placard?.id ?? ''
  }
  return {
    hub,
    site,
    act,
    now: () => now,
    pass: (hours: number) => {
      now = new Date(now.getTime() + hours * 3_600_000)
      hub.at(now.toISOString())
    },
    /** Enters a notice that claims publication at a path of the site. */
    claim: (path: string, publishedOn = '2018-05-02') =>
      act('registerPlacard', { unitId, title: path, publishedOn, url: site.origin + path }),
    check: (more: Partial<RoundOptions> = {}) =>
      checkWithLease(hub.store, claims, {
        fetchPage: fetching(),
        now: () => now,
        actor: 'system',
        recheckMs: 30 * 24 * 3_600_000,
        parallelHosts: 4,
        random: () => 0.5,
        signal: new AbortController().signal,
        ...more,
      }),
    /** The notices by title, with the results of checks. */
    found: async () => {
      const { gazette } = await hub.unit<{
        gazette: { placards: { nodes: readonly CheckedPlacard[] } }
      }>(
        unitId,
        '{ gazette { placards { nodes { title verdict observedOn finding checkedAt } } } }',
        reporter,
      )
      return gazette.placards.nodes
    },
    /** The share of published notices, after checking the log and the counters. */
    proven: async () => {
      await expectConsistentStore(hub.store, [placardsPublished])
      const { indicators } = await hub.task<{ indicators: [{ value: object }] }>(
        11,
        '{ indicators { value { numerator denominator } } }',
      )
      return indicators[0].value
    },
    kinds: async () => (await hub.store.log.read(0, 1_000)).map(({ kind }) => kind),
  }
}

interface CheckedPlacard {
  readonly title: string
  readonly verdict: string
  readonly observedOn: string | null
  readonly finding: string | null
  readonly checkedAt: string | null
}
