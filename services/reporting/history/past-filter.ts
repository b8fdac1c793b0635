import { Light } from '../../../schema/vocabulary/index.ts'
import type { AssignmentFilter } from '../assignment/assignment.filter.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import type { Past } from './past.ts'
import type { PastAssignment } from './past-assignments.ts'
import { type DayLights, dayLights } from './day-lights.ts'
import { tasksOf } from './past-tasks.ts'

/** The same selection as `applyAssignmentFilter`, over assignments of the past. */
export const pastFilter = async (
  past: Past,
  where: AssignmentFilter,
  assignments: readonly PastAssignment[],
): Promise<(assignment: PastAssignment) => boolean> => {
  const places = await past.places()
  const lights = dayLights(past.today, await past.calendar())
  const known = where.domains ? await tasksOf(past, assignments) : undefined
  const shown = where.lights ? lightCondition(where.lights, lights) : undefined
  const { units, tasks, states, roles, below, dueFrom, dueTo, obligations } = where
  const isIn = <T>(values: readonly T[] | null | undefined, value: T): boolean =>
    !values || values.includes(value)
  return (one) =>
    isIn(units, one.unitId) &&
    isIn(tasks, one.taskId) &&
    isIn(states, one.state) &&
    isIn(roles, one.role) &&
    (one.state !== AssignmentState.WITHDRAWN || states?.includes(one.state) === true) &&
    (typeof where.programme !== 'string' || one.programmeId === where.programme) &&
    (!below || places.isBelow(one.unitId, below)) &&
    (!known || isIn(where.domains, known.get(one.taskId)?.domain)) &&
    (!shown || shown(one)) &&
    (!dueFrom || (one.dueOn !== null && one.dueOn >= dueFrom)) &&
    (!dueTo || (one.dueOn !== null && one.dueOn <= dueTo)) &&
    (typeof where.claimedFrom !== 'number' || one.percentage >= where.claimedFrom) &&
    (typeof obligations !== 'boolean' || one.isObligation === obligations)
}

/** Whether an assignment has one of the lights on a day. */
export const lightCondition = (
  asked: readonly Light[],
  lights: DayLights,
): ((assignment: PastAssignment) => boolean) => {
  // Lateness needs no calendar.
  if (asked.some((one) => one !== Light.RED)) lights.requireCalendar()
  const conditions = { RED: lights.isRed, YELLOW: lights.isYellow, GREEN: lights.isGreen }
  return (assignment) => asked.some((light) => conditions[light](assignment))
}
