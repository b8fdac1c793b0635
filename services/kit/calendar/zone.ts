import { type CalendarDay, dayAt, dayLength, isDay, utcOf } from './day.ts'
import { timeText } from './time-text.ts'

/** The local time of an instant in Asia/Shanghai, `YYYY-MM-DDTHH:mm:ss.sss`; of any year. */
export const localTimeOf = (instant: Date): string => timeText(instant.getTime() + utcOffsetMs, 'T')

/** The day of an instant in Asia/Shanghai. Throws a RangeError for an invalid instant. */
export const dayOf = (instant: Date): CalendarDay => dayAt(instant.getTime() + utcOffsetMs)

/** Whether an instant lies on a day that people may enter: from 1992 to 2099. */
export const isInstant = (instant: Date): boolean =>
  !Number.isNaN(instant.getTime()) && isDay(dayOf(instant))

/** The first instant of a day in Asia/Shanghai. */
export const startOfDay = (day: CalendarDay): Date => new Date(utcOf(day) - utcOffsetMs)

/**
 * The last millisecond of a day in Asia/Shanghai, since a due date includes its whole day.
 */
export const endOfDay = (day: CalendarDay): Date =>
  new Date(utcOf(day) - utcOffsetMs + dayLength - 1)

/** The time of day in Asia/Shanghai, `HH:mm`. */
export const timeOf = (instant: Date): string => localTimeOf(instant).slice(11, 16)

// Asia/Shanghai has been UTC+8 without daylight saving time since 1992. An earlier instant may be on the day before.
const utcOffsetMs = 8 * 3_600_000
