/**
 * A calendar day in China, written `YYYY-MM-DD`, from 1992 on.
 * Days of this shape sort and compare as strings.
 */
export type Day = string

/** Milliseconds in a day: China has known no other length since 1992. */
export const dayLength = 86_400_000

/** True for a day that exists: `2018-02-30` and years before 1992 are not days. */
export function isDay(text: string): boolean {
  if (!shape.test(text) || text < firstDay) return false
  // Some engines read 30 February as 2 March, others as no date: neither gives back its 30.
  return new Date(text).getUTCDate() === Number(text.slice(8))
}

/** The year of a day. Throws a RangeError for what is no day. */
export const yearOf = (day: Day): number => new Date(utcOf(day)).getUTCFullYear()

/** The weekday of a day, 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(utcOf(day)).getUTCDay()

/** The day `count` calendar days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => dayAt(utcOf(day) + count * dayLength)

/** How many calendar days `to` is after `from`; negative when it is before. */
export const daysBetween = (from: Day, to: Day): number => (utcOf(to) - utcOf(from)) / dayLength

/** The same day of the month `count` months later, or that month's last day if it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(utcOf(day))
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + count
  // Day 0 of the month after is the last day of the month meant.
  const monthEnd = Date.UTC(year, month + 1, 0)
  return dayAt(Math.min(Date.UTC(year, month, date.getUTCDate()), monthEnd))
}

/** Midnight UTC of a day, in milliseconds: the one number that day arithmetic needs. */
export function utcOf(day: Day): number {
  if (isDay(day)) return Date.parse(day)
  throw new RangeError(`'${day}' is not a day from 1992 on, written YYYY-MM-DD`)
}

/** The day that a moment falls on in UTC. */
export const dayAt = (utcMillis: number): Day => new Date(utcMillis).toISOString().slice(0, 10)

// Before that China had daylight saving time (1986-1991), which the fixed offset would get wrong.
const firstDay = '1992-01-01'
const shape = /^\d{4}-\d{2}-\d{2}$/
