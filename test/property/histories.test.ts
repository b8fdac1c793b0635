import fc from 'fast-check'
import { expect, it } from 'vitest'
import { domains } from '../../services/index.ts'
import { tally } from '../support/outcome-counter.ts'
import { eachStore } from '../support/stores.ts'
import { Domain } from './domain.ts'
import { expectTrue } from './invariants.ts'
import { liveThrough } from './run-domain-history.ts'
import { history, type Step } from './domain-history.ts'

/** How many histories are tried on each store and domain; more in a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1)

/** One file and one record of every type, so that nothing waits for chance. */
const founded = ({ types }: Domain, seed: number): readonly Step[] =>
  types.flatMap((_, type): readonly Step[] => [
    { kind: 'enter', type, unit: seed + type, which: 0, seed: seed + type, twice: false },
    { kind: 'bulk', type, unit: seed + type, seed: seed * type, rows: 8, skipBad: true },
  ])

eachStore((stores) => {
  it.each(domains.map((domain) => [domain.name, domain] as const))(
    'counts in %s what counting by hand gives, after any history of any records',
    async (name, subgraph) => {
      const { counts, note } = tally()
      const entered = new Set<string>()
      await fc.assert(
        fc.asyncProperty(history, fc.nat(1_000_000), async (steps, seed) => {
          const domain = await Domain.start(subgraph, stores.fresh(), '2018-10-29T09:00:00+08:00')
          await liveThrough(domain, [...founded(domain, seed), ...steps], note)
          await domain.rest()
          await expectTrue(domain)
          for (const type of domain.types)
            if ((await domain.records(type.entity)).length > 0) entered.add(type.name)
          await domain.hub.close()
        }),
        { numRuns: runs, endOnFailure: true },
      )
      expect(
        subgraph.records?.types.map((type) => type.name).filter((one) => !entered.has(one)),
      ).toEqual([])
      // A history in which nothing happens, or nothing is refused, would prove little.
      const deeds = ['enter', 'correct', 'apply']
      for (const outcome of ['done', 'refused'])
        expect(deeds.some((deed) => counts.has(`${deed} ${outcome}`))).toBe(true)
      console.info(`histories of ${name} on ${stores.name}:`, Object.fromEntries(counts))
    },
    3_600_000,
  )
})
