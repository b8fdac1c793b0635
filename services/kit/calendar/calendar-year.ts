import { type CalendarDay, daysOf } from './day.ts'
import type { Gazette } from './gazette.ts'
import type { LocalizedText } from '../../../schema/vocabulary/index.ts'

/** Why a day is a working day or not. */
type DayReason = 'WORKDAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP_WORKDAY'

/** A day in the calendar; `holiday` is the holiday that it belongs to or makes up for. */
export interface DayDescription {
  readonly day: CalendarDay
  readonly working: boolean
  readonly reason: DayReason
  readonly holiday: LocalizedText | undefined
}

/** One year in tables, so that every question about it is a look-up. */
export interface CalendarYear {
  readonly workingDays: readonly CalendarDay[]
  readonly rows: ReadonlyMap<CalendarDay, CalendarRow>
}

/** A day with the number of working days of its year up to and including it. */
export interface CalendarRow {
  readonly description: DayDescription
  readonly workedSoFar: number
}

/** Makes the tables of one year; the caller ensures that the gazette has the year. */
export function calendarYear(year: number, gazette: Gazette): CalendarYear {
  const workingDays: CalendarDay[] = []
  const rows = new Map<CalendarDay, CalendarRow>()
  for (const [day, weekday] of daysOf(year)) {
    const description = describe(day, weekday, gazette)
    if (description.working) workingDays.push(day)
    rows.set(day, { description, workedSoFar: workingDays.length })
  }
  return { workingDays, rows }
}

function describe(day: CalendarDay, weekday: number, gazette: Gazette): DayDescription {
  const entry = gazette.entry(day)
  const weekend = weekday % 6 === 0
  const working = entry?.working ?? !weekend
  const listed = working ? 'MAKE_UP_WORKDAY' : 'HOLIDAY'
  const reason = entry ? listed : weekend ? 'WEEKEND' : 'WORKDAY'
  return { day, working, reason, holiday: entry?.holiday }
}
