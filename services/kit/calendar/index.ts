export { calendarFingerprint } from './calendar-fingerprint.ts'
export { CalendarYearMissing } from './calendar-year-missing.ts'
export { Calendar, chinaCalendar } from './calendar.ts'
export type { Clock, Pause, Roll } from './clock.ts'
export {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  daysOf,
  isDay,
  weekdayOf,
  yearOf,
} from './day.ts'
export { type Dated, type Due, dueOf } from './due.ts'
export { dueMomentOf } from './due-moment.ts'
export { chinaGazette } from './gazette.ts'
export type { GazettedDay, GazettedYear } from './gazetted-year.ts'
export { latenessOf, type DueStatus } from './lateness.ts'
export { greenFromOf, lightOf } from './light.ts'
export { parseRule, type Rule, ruleProblem } from './rule.ts'
export type { DueDateStep } from './due-date-step.ts'
export { systemClock } from './system-clock.ts'
export { isoText, timeText } from './time-text.ts'
export { dayOf, endOfDay, isInstant, localTimeOf, startOfDay, timeOf } from './zone.ts'
