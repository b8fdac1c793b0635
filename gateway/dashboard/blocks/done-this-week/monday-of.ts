const dayMs = 24 * 60 * 60 * 1000

/** The start of the week of a day, in Fujian. */
export const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  const sinceMonday = (date.getUTCDay() + 6) % 7
  const monday = new Date(date.getTime() - sinceMonday * dayMs)
  return `${monday.toISOString().slice(0, 10)}T00:00:00+08:00`
}
