/**
 * A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. Days sort and compare as strings.
 * What people enter lies from 1992 to 2099; what a database has may lie before or after, and is counted all the same.
 */
export type CalendarDay = string

/** Milliseconds in a day. All days in China have had this length since 1992. */
export const dayLength = 86_400_000

/** Whether a text is an existing day from 1992 to 2099; `2018-02-30` is not. */
export const isDay = (text: string): boolean =>
  text >= firstDay && text <= lastDay && midnightOf(text) !== undefined

/** The year of a day. Throws a RangeError for an invalid day. */
export const yearOf = (day: CalendarDay): number => new Date(utcOf(day)).getUTCFullYear()

/** The weekday of a day, 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: CalendarDay): number => new Date(utcOf(day)).getUTCDay()

/** The day `count` calendar days later, or earlier when negative. */
export const addDays = (day: CalendarDay, count: number): CalendarDay =>
  dayAt(utcOf(day) + count * dayLength)

/** All days of a year in order, each with its weekday. */
export function* daysOf(year: number): Generator<readonly [CalendarDay, weekday: number]> {
  const end = Date.UTC(year + 1, 0, 1)
  for (let at = Date.UTC(year, 0, 1); at < end; at += dayLength)
    yield [dayAt(at), new Date(at).getUTCDay()]
}

/** How many calendar days `to` is after `from`; negative when it is before. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  (utcOf(to) - utcOf(from)) / dayLength

/** The same day of the month `count` months later, or the last day of a shorter month. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const date = new Date(utcOf(day))
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + count
  // Day 0 of the next month is the last day of this month.
  const monthEnd = Date.UTC(year, month + 1, 0)
  return dayAt(Math.min(Date.UTC(year, month, date.getUTCDate()), monthEnd))
}

/** Midnight UTC of a day in milliseconds, for day arithmetic. */
export function utcOf(day: CalendarDay): number {
  const midnight = midnightOf(day)
  if (midnight !== undefined) return midnight
  throw new RangeError(`'${day}' is not a day, written YYYY-MM-DD`)
}

/** The UTC day of a moment. Throws a RangeError for an invalid moment. */
export const dayAt = (utcMillis: number): CalendarDay => {
  const midnight = Math.floor(utcMillis / dayLength) * dayLength
  const known = days.get(midnight)
  if (known !== undefined) return known
  const day = new Date(utcMillis).toISOString().slice(0, 10)
  remember(day, midnight)
  return day
}

/** Midnight UTC of a text that is an existing day; undefined for another text. */
const midnightOf = (text: string): number | undefined => {
  const known = midnights.get(text)
  if (known !== undefined) return known
  if (!dayPattern.test(text)) return undefined
  const midnight = Date.parse(text)
  // Engines read 30 February as 2 March or as an invalid date; neither returns 30.
  if (new Date(midnight).getUTCDate() !== Number(text.slice(8))) return undefined
  remember(text, midnight)
  return midnight
}

// Records are dated on a few thousand days, each of which is read and written many times.
const midnights = new Map<CalendarDay, number>()
const days = new Map<number, CalendarDay>()

const remember = (day: CalendarDay, midnight: number): void => {
  if (days.size >= 20_000) {
    midnights.clear()
    days.clear()
  }
  days.set(midnight, day)
  if (dayPattern.test(day)) midnights.set(day, midnight)
}

// China had daylight saving time from 1986 to 1991, so the fixed offset is wrong before this day.
const firstDay = '1992-01-01'
// The last year that the gazette is searched for.
const lastDay = '2099-12-31'
const dayPattern = /^\d{4}-\d{2}-\d{2}$/
