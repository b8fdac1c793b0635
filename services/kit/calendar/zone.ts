import { dayAt, type Day, dayLength, utcOf } from './day.ts'

/** The day an instant falls on in Asia/Shanghai. Throws a RangeError before 1992. */
export function dayOf(instant: Date): Day {
  const day = dayAt(instant.getTime() + ahead)
  utcOf(day)
  return day
}

/** The first instant of a day in Asia/Shanghai. Throws a RangeError before 1992. */
export const startOfDay = (day: Day): Date => new Date(utcOf(day) - ahead)

/**
 * The last millisecond of a day in Asia/Shanghai: a due date includes the whole of its day.
 * Throws a RangeError before 1992.
 */
export const endOfDay = (day: Day): Date => new Date(utcOf(day) - ahead + dayLength - 1)

/** The time of day in Asia/Shanghai, `HH:mm`. */
export const timeOf = (instant: Date): string =>
  new Date(instant.getTime() + ahead).toISOString().slice(11, 16)

// Asia/Shanghai has been UTC+8 the whole year round since the last daylight saving time, in 1991.
const ahead = 8 * 3_600_000
