/**
 * An answer needs the holidays of a year that the calendar does not have.
 * It is thrown, not returned: no user can correct it, and a guess would move deadlines.
 */
export class CalendarYearMissing extends Error {
  override readonly name = 'CalendarYearMissing'
  readonly year: number

  /** @param years the years that the calendar has */
  constructor(year: number, years: readonly number[]) {
    const span = years.length === 0 ? 'none' : `${years.at(0)} to ${years.at(-1)}`
    super(
      `The working-day calendar has no holidays for ${year} (it has ${span}). ` +
        `Once the State Council has gazetted ${year}, an operator imports it: npx hub import calendar FILE.`,
    )
    this.year = year
  }
}
