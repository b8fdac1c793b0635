import { startOfDay } from '../../../services/kit/calendar/index.ts'
import type { Store } from '../../../services/kit/store/index.ts'
import { upsertProgramme } from '../../../services/reporting/programme/upsert-programme.ts'
import { addDepartments } from './add-departments.ts'
import { delegateTasks } from './delegate-tasks.ts'
import { programmeOfYear } from './programme-of-year.ts'

/**
 * Makes the units and assignments of a year.
 * @param units how many units there are to be; 0 leaves those that are there
 * @returns when the year's programme was signed
 */
export const prepareYear = async (store: Store, year: number, units: number): Promise<Date> => {
  const programme = programmeOfYear(year)
  const now = startOfDay(programme.signedOn)
  const author = { actor: 'hub demo', now }
  await store.write(author, async (tx) => {
    if (units > 0) await addDepartments(tx, units)
    await upsertProgramme(tx, programme)
    if (units > 0) await delegateTasks(tx, programme.id, programme.signedOn)
  })
  return now
}
