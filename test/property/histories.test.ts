import fc from 'fast-check'
import { expect, it } from 'vitest'
import { domains } from '../../services/index.ts'
import { outcomeCounter } from '../support/outcome-counter.ts'
import { eachStore } from '../support/stores.ts'
import { TestDomain } from './domain.ts'
import { expectInvariants } from './invariants.ts'
import { runDomainHistory } from './run-domain-history.ts'
import { domainHistory, type DomainStep } from './domain-history.ts'

/** How many histories are tried on each store and domain; more in a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1)

/** One record and one file of every type, so that every run covers all types. */
const initialSteps = ({ types }: TestDomain, seed: number): readonly DomainStep[] =>
  types.flatMap((_, type): readonly DomainStep[] => [
    { kind: 'enter', type, unit: seed + type, record: 0, seed: seed + type, twice: false },
    { kind: 'fileImport', type, unit: seed + type, seed: seed * type, rows: 8, skipBad: true },
  ])

eachStore((stores) => {
  it.each(domains.map((domain) => [domain.name, domain] as const))(
    'After any history of %s, counters, totals, due dates and the log equal the reference model.',
    async (name, subgraph) => {
      const { counts, countOutcome } = outcomeCounter()
      const entered = new Set<string>()
      await fc.assert(
        fc.asyncProperty(domainHistory, fc.nat(1_000_000), async (steps, seed) => {
          const domain = await TestDomain.start(
            subgraph,
            stores.fresh(),
            '2018-10-29T09:00:00+08:00',
          )
          await runDomainHistory(domain, [...initialSteps(domain, seed), ...steps], countOutcome)
          await domain.finish()
          await expectInvariants(domain)
          for (const type of domain.types)
            if ((await domain.records(type.entity)).length > 0) entered.add(type.name)
          await domain.hub.close()
        }),
        { numRuns: runs, endOnFailure: true },
      )
      expect(
        subgraph.records?.types.map((type) => type.name).filter((one) => !entered.has(one)),
      ).toEqual([])
      // Without successful and refused operations, equality would prove little.
      const operations = ['enter', 'correct', 'apply']
      for (const outcome of ['done', 'refused'])
        expect(operations.some((operation) => counts.has(`${operation} ${outcome}`))).toBe(true)
      console.info(`histories of ${name} on ${stores.name}:`, Object.fromEntries(counts))
    },
    3_600_000,
  )
})
