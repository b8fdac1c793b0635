/** A day as YYYY-MM-DD; undefined if the calendar does not have it. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1000 && year <= 9999)) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  // Date.UTC turns 31 April into 1 May instead of failing.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

/** The last day of a month; undefined if there is no such month. */
export function endOfMonth(year: number, month: number): string | undefined {
  return calendarDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())
}
