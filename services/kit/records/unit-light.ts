import { Light } from '../../../schema/vocabulary/index.ts'
import { endOfDay } from '../calendar/index.ts'
import type { Context } from '../operation/index.ts'
import { whereUnitBelow } from '../access/index.ts'
import type { Deadline } from './deadline.ts'

/** The light of a unit and all below it: RED if an open record is overdue, YELLOW if one is due within three working days. */
export const unitLight = async (
  context: Context,
  deadlines: readonly Deadline[],
  unitId: string,
): Promise<Light> => {
  const earliest = await Promise.all(
    deadlines.map((deadline) => earliestDue(context, deadline, unitId)),
  )
  const first = earliest.filter((due) => due !== undefined).toSorted((a, b) => +a - +b)[0]
  if (first === undefined) return Light.GREEN
  if (context.isPast(first)) return Light.RED
  // Computed last: it throws near the end of the gazetted years, and is needed only here.
  const soon = endOfDay(context.calendar.addWorkingDays(context.today, 3))
  return first > soon ? Light.GREEN : Light.YELLOW
}

const earliestDue = async (
  { store }: Context,
  { record, finishedBy }: Deadline,
  unitId: string,
): Promise<Date | undefined> => {
  const open = store.read
    .createQueryBuilder(record, 'record')
    .where(`record.${finishedBy} IS NULL`)
    .andWhere('record.dueAt IS NOT NULL')
    .orderBy('record.dueAt', 'ASC')
    .limit(1)
  const found = await whereUnitBelow(open, unitId).getOne()
  return found?.dueAt ?? undefined
}
