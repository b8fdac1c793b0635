import { expectConsistentStore } from '../support/counter-check.ts'
import { expectCounters } from './counter-invariants.ts'
import type { TestDomain } from './domain.ts'
import { expectRebuiltFromLog, expectAggregates, expectDueDates } from './stored-invariants.ts'

/** Expects every invariant of a domain, after any history. */
export const expectInvariants = async (domain: TestDomain): Promise<void> => {
  await expectConsistentStore(domain.hub.store, domain.indicators)
  const records = await domain.all()
  await expectRebuiltFromLog(domain, records)
  expectAggregates(domain, records)
  await expectDueDates(domain, records)
  for (const root of [undefined, ...domain.reporting.ids])
    await expectCounters(domain, records, root)
}
