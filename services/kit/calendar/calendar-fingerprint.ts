import { createHash } from 'node:crypto'
import type { Calendar } from './calendar.ts'
import { addDays } from './day.ts'

const known = new WeakMap<Calendar, string>()

/** Stands for all that a calendar says, SHA-256 in hexadecimal: another year, or one day corrected, makes another. */
export const calendarFingerprint = (calendar: Calendar): string => {
  const print = known.get(calendar) ?? printOf(calendar)
  known.set(calendar, print)
  return print
}

const printOf = (calendar: Calendar): string => {
  const hash = createHash('sha256')
  for (const year of calendar.years) {
    hash.update(String(year))
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
      hash.update(calendar.isWorkingDay(day) ? '1' : '0')
  }
  return hash.digest('hex')
}
