import { Light } from '../../../schema/vocabulary/index.ts'
import { endOfDay } from '../calendar/index.ts'
import type { Context } from '../operation/index.ts'
import { earliestOpenDue } from './open-due/open-due.ts'

/** The light of a unit and all below it: RED if an open record is overdue, YELLOW if one is due within three working days. */
export const unitLight = async (context: Context, unitId: string): Promise<Light> => {
  const first = await earliestOpenDue(context.store.read, unitId)
  if (first === undefined) return Light.GREEN
  if (context.isPast(first)) return Light.RED
  // Computed last: it throws near the end of the gazetted years, and is needed only here.
  const soon = endOfDay(context.calendar.addWorkingDays(context.today, 3))
  return first > soon ? Light.GREEN : Light.YELLOW
}
