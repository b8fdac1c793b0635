import type { CalendarDay } from './day.ts'
import { yearOf } from './day.ts'
import type { Gazette } from './gazette.ts'
import { holidayName } from './holiday-name.ts'

/** One day that the State Council's notice on a year's holidays mentions. */
export interface GazettedDay {
  readonly date: CalendarDay
  /** True for a day off, false for a working day that makes up for one (調休上班). */
  readonly isOffDay: boolean
  /** The holiday in Chinese, e.g. 春节. */
  readonly name: string
}

/** A gazetted year. It may mention days in the December before it, e.g. 30 December for the New Year. */
export interface GazettedYear {
  readonly year: number
  readonly days: readonly GazettedDay[]
}

/** A gazette with years added to it or put in the place of its own. */
export const withYears = (gazette: Gazette, added: readonly GazettedYear[]): Gazette => {
  const years = new Set(added.map(({ year }) => year))
  const days = new Map(
    [...added]
      .toSorted((a, b) => a.year - b.year)
      .flatMap((one) => one.days.map((day) => [day.date, day])),
  )
  return {
    years: [...new Set([...gazette.years, ...years])].toSorted((a, b) => a - b),
    entry: (date) => {
      const day = days.get(date)
      if (day) return { working: !day.isOffDay, holiday: holidayName(day.name, day.name) }
      return years.has(yearOf(date)) ? undefined : gazette.entry(date)
    },
  }
}
