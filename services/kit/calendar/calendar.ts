import {
  type CalendarRow,
  type CalendarYear,
  calendarYear,
  type DayDescription,
} from './calendar-year.ts'
import { CalendarYearMissing } from './calendar-year-missing.ts'
import { type CalendarDay, yearOf } from './day.ts'
import { chinaGazette, type Gazette } from './gazette.ts'
import { type GazettedYear, withYears } from './gazetted-year.ts'

/**
 * The working days of a gazette. Every question costs a look-up, plus one step per year crossed.
 * Throws CalendarYearMissing when the answer needs a year that the gazette does not have, and a
 * RangeError for an invalid day.
 */
export class Calendar {
  /** The years of the gazette, ascending. */
  readonly years: readonly number[]
  readonly #gazette: Gazette
  readonly #gazettedYears: ReadonlySet<number>
  readonly #cache = new Map<number, CalendarYear>()

  constructor(gazette: Gazette) {
    this.#gazette = gazette
    this.years = gazette.years
    this.#gazettedYears = new Set(this.years)
  }

  /** This calendar with years added to it or put in the place of its own. */
  withYears(years: readonly GazettedYear[]): Calendar {
    return new Calendar(withYears(this.#gazette, years))
  }

  /** Whether the gazette has the day's year, so that questions about the day do not throw. */
  covers(day: CalendarDay): boolean {
    return this.#gazettedYears.has(yearOf(day))
  }

  isWorkingDay(day: CalendarDay): boolean {
    return this.describeDay(day).working
  }

  describeDay(day: CalendarDay): DayDescription {
    return this.#row(day).description
  }

  /** The first working day after the day. */
  nextWorkingDay(day: CalendarDay): CalendarDay {
    return this.addWorkingDays(day, 1)
  }

  /** The last working day before the day. */
  previousWorkingDay(day: CalendarDay): CalendarDay {
    return this.addWorkingDays(day, -1)
  }

  /** The `count`-th working day after the day, or before it when negative; 0 is the day itself. */
  addWorkingDays(day: CalendarDay, count: number): CalendarDay {
    if (count === 0) return day
    const { workedSoFar, description } = this.#row(day)
    const workedBefore = workedSoFar - (description.working ? 1 : 0)
    let year = yearOf(day)
    let index = count > 0 ? workedSoFar + count - 1 : workedBefore + count
    while (index < 0) index += this.#year(--year).workingDays.length
    for (;;) {
      const { workingDays } = this.#year(year++)
      const found = workingDays[index]
      if (found !== undefined) return found
      index -= workingDays.length
    }
  }

  /** The number of working days after `from`, up to and including `to`; negative if `to` is before `from`. */
  workingDaysBetween(from: CalendarDay, to: CalendarDay): number {
    // Subtraction from 0 avoids the value -0.
    if (to < from) return 0 - this.workingDaysBetween(to, from)
    let count = this.#row(to).workedSoFar - this.#row(from).workedSoFar
    const last = yearOf(to)
    for (let year = yearOf(from); year < last; year++) {
      count += this.#year(year).workingDays.length
    }
    return count
  }

  #row(day: CalendarDay): CalendarRow {
    const row = this.#year(Number(day.slice(0, 4)), day).rows.get(day)
    if (row) return row
    throw new RangeError(`'${day}' is not a day, written YYYY-MM-DD`)
  }

  #year(year: number, day?: CalendarDay): CalendarYear {
    const cached = this.#cache.get(year)
    if (cached) return cached
    // yearOf throws the right error for a malformed day.
    if (!this.#gazettedYears.has(year))
      throw new CalendarYearMissing(day ? yearOf(day) : year, this.years)
    const computed = calendarYear(year, this.#gazette)
    this.#cache.set(year, computed)
    return computed
  }
}

/** China's working days as gazetted by the State Council, including make-up working days (調休). */
export const chinaCalendar = new Calendar(chinaGazette)
