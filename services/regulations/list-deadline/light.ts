import { Light } from '../../../schema/vocabulary/index.ts'
import { lightOf } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { listsCompiledInTime } from '../openness-list/indicators.ts'
import { firstMissingDueDate } from './first-missing-due-date.ts'

/** RED: an expected list is overdue. YELLOW: it is due within three working days. */
export const listLight = async (
  { store, calendar, today }: Context,
  unitId: string,
): Promise<Light> => {
  const dueOn = await firstMissingDueDate(store.read, listsCompiledInTime.topic, unitId)
  if (dueOn === undefined) return Light.GREEN
  if (dueOn < today) return Light.RED
  const light = lightOf({ dueOn, today }, calendar)
  return light ? Light[light] : Light.GREEN
}
