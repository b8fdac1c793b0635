import fc from 'fast-check'
import { expect, it } from 'vitest'
import { domains } from '../../services/index.ts'
import { outcomeCounter } from '../support/outcome-counter.ts'
import { eachStore } from '../support/stores.ts'
import { TestDomain } from './domain.ts'
import { expectInvariants } from './invariants.ts'
import { runDomainHistory } from './run-domain-history.ts'
import { enterEveryType } from './enter-every-type.ts'
import { domainHistory, type DomainStep } from './domain-history.ts'

/** How many histories are tried on each store and domain; more in a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1)

/** One file of every type. */
const initialFiles = ({ types }: TestDomain, seed: number): readonly DomainStep[] =>
  types.map((_, type) => ({
    kind: 'fileImport',
    type,
    unit: seed + type,
    seed: seed * type,
    rows: 8,
    skipBad: true,
  }))

eachStore((stores) => {
  it.each(domains.map((domain) => [domain.name, domain] as const))(
    'After any history of %s, counters, totals, due dates and the log equal the reference model.',
    async (name, subgraph) => {
      const { counts, countOutcome } = outcomeCounter()
      await fc.assert(
        fc.asyncProperty(domainHistory, fc.nat(1_000_000), async (steps, seed) => {
          const domain = await TestDomain.start(
            subgraph,
            stores.fresh(),
            '2018-10-29T09:00:00+08:00',
          )
          await enterEveryType(domain, seed)
          await runDomainHistory(domain, [...initialFiles(domain, seed), ...steps], countOutcome)
          await domain.finish()
          await expectInvariants(domain)
          await domain.hub.close()
        }),
        { numRuns: runs, endOnFailure: true },
      )
      // Without successful and refused operations, equality would prove little.
      const operations = ['enter', 'correct', 'apply']
      for (const outcome of ['done', 'refused'])
        expect(operations.some((operation) => counts.has(`${operation} ${outcome}`))).toBe(true)
      console.info(`histories of ${name} on ${stores.name}:`, Object.fromEntries(counts))
    },
    3_600_000,
  )
})
