import { expectSound } from '../support/counter-check.ts'
import { expectCounted } from './counter-invariants.ts'
import type { Domain } from './domain.ts'
import { expectLogged, expectSummedUp, expectTimed } from './stored-invariants.ts'

/** What must hold of a domain after any history. */
export const expectTrue = async (domain: Domain): Promise<void> => {
  await expectSound(domain.hub.store, domain.indicators)
  const all = await domain.all()
  await expectLogged(domain, all)
  expectSummedUp(domain, all)
  await expectTimed(domain, all)
  for (const root of [undefined, ...domain.reporting.ids]) await expectCounted(domain, all, root)
}
