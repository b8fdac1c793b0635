import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import type { Lateness, DueStatus } from './lateness.ts'

/** RED: late. YELLOW: unfinished and close to due. GREEN: everything else that has a due date. */
export type Light = 'GREEN' | 'YELLOW' | 'RED'

/**
 * The light of an assignment: YELLOW when at most three working days after today remain, the due
 * day included. Undefined while undated and unfinished: there is nothing to warn of.
 * Throws CalendarYearMissing when the next working days reach a year the calendar lacks.
 */
export function lightOf(
  lateness: Lateness,
  { dueOn, finishedOn, today }: DueStatus,
  calendar: Calendar,
): Light | undefined {
  if (lateness.kind === 'LATE') return 'RED'
  if (finishedOn !== undefined) return 'GREEN'
  if (dueOn === undefined) return undefined
  return isNear(dueOn, today, calendar) ? 'YELLOW' : 'GREEN'
}

function isNear(dueOn: Day, today: Day, calendar: Calendar): boolean {
  if (calendar.holds(dueOn)) return calendar.workingDaysBetween(today, dueOn) <= warningDays
  // A due day in a year not yet gazetted needs no count while it is plainly further off.
  return dueOn < calendar.addWorkingDays(today, warningDays + 1)
}

const warningDays = 3
