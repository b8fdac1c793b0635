import {
  type Calendar,
  type CalendarDay,
  CalendarYearMissing,
  greenFromOf,
} from '../../kit/calendar/index.ts'
import type { PastAssignment } from './past-assignments.ts'

type Dated = Pick<PastAssignment, 'counts' | 'dueOn' | 'completedOn'>

/** The lights of assignments on a day, equal to `lightSql`. */
export interface DayLights {
  readonly isRed: (assignment: Dated) => boolean
  readonly isYellow: (assignment: Dated) => boolean
  readonly isGreen: (assignment: Dated) => boolean
  /** Throws CalendarYearMissing if the calendar lacks the coming days; then only `isRed` can be asked. */
  readonly requireCalendar: () => void
}

export const dayLights = (today: CalendarDay, calendar: Calendar): DayLights => {
  const greenFrom = greenFromOf(today, calendar)
  const day = greenFrom instanceof CalendarYearMissing ? today : greenFrom
  const isWaiting = ({ counts, dueOn, completedOn }: Dated): boolean =>
    counts && dueOn !== null && completedOn === null && dueOn >= today
  const isInTime = ({ counts, dueOn, completedOn }: Dated): boolean =>
    counts && completedOn !== null && (dueOn === null || completedOn <= dueOn)
  return {
    isRed: ({ counts, dueOn, completedOn }) =>
      counts && dueOn !== null && (completedOn ?? today) > dueOn,
    isYellow: (one) => isWaiting(one) && (one.dueOn ?? '') < day,
    isGreen: (one) => isInTime(one) || (isWaiting(one) && (one.dueOn ?? '') >= day),
    requireCalendar: () => {
      if (greenFrom instanceof CalendarYearMissing) throw greenFrom
    },
  }
}
