import {
  type CalendarRow,
  type CalendarYear,
  calendarYear,
  type DayDescription,
} from './calendar-year.ts'
import { CalendarYearMissing } from './calendar-year-missing.ts'
import { type Day, yearOf } from './day.ts'
import { chinaGazette, type Gazette } from './gazette.ts'

/**
 * The working days of a gazette. Every question costs a look-up, plus one step per year crossed.
 * Throws CalendarYearMissing when the answer needs a year that the gazette does not hold, and a
 * RangeError for what is no day.
 */
export class Calendar {
  /** The years held, ascending. */
  readonly years: readonly number[]
  readonly #gazette: Gazette
  readonly #held: ReadonlySet<number>
  readonly #laidOut = new Map<number, CalendarYear>()

  constructor(gazette: Gazette) {
    this.#gazette = gazette
    this.years = gazette.years
    this.#held = new Set(this.years)
  }

  /** True when the day's year is held, so that nothing throws. */
  holds(day: Day): boolean {
    return this.#held.has(yearOf(day))
  }

  isWorkingDay(day: Day): boolean {
    return this.describeDay(day).working
  }

  describeDay(day: Day): DayDescription {
    return this.#row(day).description
  }

  /** The first working day after the day. */
  nextWorkingDay(day: Day): Day {
    return this.addWorkingDays(day, 1)
  }

  /** The last working day before the day. */
  previousWorkingDay(day: Day): Day {
    return this.addWorkingDays(day, -1)
  }

  /** The `count`-th working day after the day, or before it when negative; 0 is the day itself. */
  addWorkingDays(day: Day, count: number): Day {
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

  /** How many working days come after `from`, up to and including `to`; negative backwards. */
  workingDaysBetween(from: Day, to: Day): number {
    // Taken from 0, because a plain minus would make -0 of no days.
    if (to < from) return 0 - this.workingDaysBetween(to, from)
    let count = this.#row(to).workedSoFar - this.#row(from).workedSoFar
    const last = yearOf(to)
    for (let year = yearOf(from); year < last; year++) {
      count += this.#year(year).workingDays.length
    }
    return count
  }

  #row(day: Day): CalendarRow {
    const row = this.#year(Number(day.slice(0, 4)), day).rows.get(day)
    if (row) return row
    throw new RangeError(`'${day}' is not a day, written YYYY-MM-DD`)
  }

  #year(year: number, asked?: Day): CalendarYear {
    const known = this.#laidOut.get(year)
    if (known) return known
    // A malformed day has no year: say so, rather than call that year missing.
    if (!this.#held.has(year))
      throw new CalendarYearMissing(asked ? yearOf(asked) : year, this.years)
    const laidOut = calendarYear(year, this.#gazette)
    this.#laidOut.set(year, laidOut)
    return laidOut
  }
}

/** China's working days as the State Council gazettes them, make-up working days included. */
export const chinaCalendar = new Calendar(chinaGazette)
