import { Light } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/clock/index.ts'
import type { Context } from '../../kit/context.ts'
import { listsCompiledInTime } from '../openness-list/indicators.ts'
import { firstMissing } from './first-missing.ts'

/** RED: an expected list is missing after its day. YELLOW: its day is within three working days. */
export const listLight = async (
  { store, calendar, now }: Context,
  unitId: string,
): Promise<Light> => {
  const due = await firstMissing(store.read, listsCompiledInTime.task, unitId)
  const today = dayOf(now)
  if (due === undefined) return Light.GREEN
  if (due < today) return Light.RED
  return due <= calendar.addWorkingDays(today, 3) ? Light.YELLOW : Light.GREEN
}
