import { createHash } from 'node:crypto'
import type { Calendar } from './calendar.ts'
import { daysOf } from './day.ts'

const cache = new WeakMap<Calendar, string>()

/** A hash of all working days of a calendar, SHA-256 in hexadecimal; it changes with every added year or corrected day. */
export const calendarFingerprint = (calendar: Calendar): string => {
  const fingerprint = cache.get(calendar) ?? compute(calendar)
  cache.set(calendar, fingerprint)
  return fingerprint
}

const compute = (calendar: Calendar): string => {
  const hash = createHash('sha256')
  for (const year of calendar.years) {
    hash.update(String(year))
    for (const [day] of daysOf(year)) hash.update(calendar.isWorkingDay(day) ? '1' : '0')
  }
  return hash.digest('hex')
}
