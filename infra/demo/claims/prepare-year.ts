import { startOfDay } from '../../../services/kit/calendar/index.ts'
import type { Store, Tx } from '../../../services/kit/store/index.ts'
import { upsertProgramme } from '../../../services/reporting/programme/upsert-programme.ts'
import { RulePack } from '../../../services/reporting/rule-pack/rule-pack.ts'
import { addDepartments } from './add-departments.ts'
import { delegateTasks } from './delegate-tasks.ts'
import { programmeOfYear } from './programme-of-year.ts'

/**
 * Makes the units and assignments of a year.
 * @param units how many units there are to be; 0 leaves those that are there
 * @param clocks the rule packs to switch on, so that what they time is measured
 * @returns when the year's programme was signed
 */
export const prepareYear = async (
  store: Store,
  year: number,
  { units, clocks }: { readonly units: number; readonly clocks: readonly string[] },
): Promise<Date> => {
  const programme = programmeOfYear(year)
  const now = startOfDay(programme.signedOn)
  const author = { actor: 'hub demo', now }
  await store.write(author, async (tx) => {
    if (units > 0) await addDepartments(tx, units)
    await upsertProgramme(tx, programme)
    if (units > 0) await delegateTasks(tx, programme.id, programme.signedOn)
    for (const id of clocks) await switchOn(tx, id)
  })
  return now
}

const switchOn = async (tx: Tx, id: string): Promise<void> => {
  const pack = await tx.find(RulePack, id)
  if (!pack) throw new Error(`no rule pack ${id}`)
  if (pack.switchedOn) return
  const set = { switchedOn: true, reason: 'The demo measures what was done in time.' }
  await tx.change(pack, { kind: 'rulePack.switchedOn', set })
}
