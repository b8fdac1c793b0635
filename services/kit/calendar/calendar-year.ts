import { addDays, type Day, weekdayOf } from './day.ts'
import type { Gazette } from './gazette.ts'
import type { HolidayName } from './holiday-name.ts'

/** Why a day is worked or not. */
export type DayReason = 'WORKDAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP_WORKDAY'

/** What the calendar says of a day; `holiday` names the holiday it belongs to or makes up for. */
export interface DayDescription {
  readonly day: Day
  readonly working: boolean
  readonly reason: DayReason
  readonly holiday: HolidayName | undefined
}

/** One year laid out, so that any question about it is a look-up. */
export interface CalendarYear {
  readonly workingDays: readonly Day[]
  readonly rows: ReadonlyMap<Day, CalendarRow>
}

/** A day and how many working days its year has had up to and including it. */
export interface CalendarRow {
  readonly description: DayDescription
  readonly workedSoFar: number
}

/** Lays out one year of a gazette. The caller has made sure that the gazette holds it. */
export function calendarYear(year: number, gazette: Gazette): CalendarYear {
  const workingDays: Day[] = []
  const rows = new Map<Day, CalendarRow>()
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const description = describe(day, gazette)
    if (description.working) workingDays.push(day)
    rows.set(day, { description, workedSoFar: workingDays.length })
  }
  return { workingDays, rows }
}

function describe(day: Day, gazette: Gazette): DayDescription {
  const entry = gazette.entry(day)
  const weekend = weekdayOf(day) % 6 === 0
  const working = entry?.working ?? !weekend
  const listed = working ? 'MAKE_UP_WORKDAY' : 'HOLIDAY'
  const reason = entry ? listed : weekend ? 'WEEKEND' : 'WORKDAY'
  return { day, working, reason, holiday: entry?.holiday }
}
