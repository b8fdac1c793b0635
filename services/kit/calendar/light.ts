import type { Light } from '../../../schema/vocabulary/index.ts'
import type { Calendar } from './calendar.ts'
import { CalendarYearMissing } from './calendar-year-missing.ts'
import type { CalendarDay } from './day.ts'
import { type DueStatus, isLate } from './lateness.ts'

/**
 * The light of an assignment. RED: late. YELLOW: unfinished with at most three working days after
 * today, the due day included. GREEN otherwise. Undefined while undated and unfinished.
 * Throws CalendarYearMissing when it is not late, and the next working days are in a year that the calendar does not have.
 */
export function lightOf(status: DueStatus, calendar: Calendar): `${Light}` | undefined {
  const { dueOn, finishedOn, today } = status
  if (isLate(status)) return 'RED'
  if (finishedOn !== undefined) return 'GREEN'
  if (dueOn === undefined) return undefined
  return isNear(dueOn, today, calendar) ? 'YELLOW' : 'GREEN'
}

function isNear(dueOn: CalendarDay, today: CalendarDay, calendar: Calendar): boolean {
  if (calendar.covers(dueOn)) return calendar.workingDaysBetween(today, dueOn) <= warningDays
  // A due day in a year without gazetted holidays is compared without counting.
  return dueOn < firstGreenDay(today, calendar)
}

const warningDays = 3

const firstGreenDay = (today: CalendarDay, calendar: Calendar): CalendarDay =>
  calendar.addWorkingDays(today, warningDays + 1)

/** The first due day that is GREEN while it is waited for; the error if the calendar lacks the coming days. */
export const greenFromOf = (
  today: CalendarDay,
  calendar: Calendar,
): CalendarDay | CalendarYearMissing => {
  try {
    return firstGreenDay(today, calendar)
  } catch (error) {
    if (error instanceof CalendarYearMissing) return error
    throw error
  }
}
