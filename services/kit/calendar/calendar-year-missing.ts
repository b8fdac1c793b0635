/**
 * The calendar was asked about a year whose holidays it does not hold.
 * Thrown, not returned: no user can mend it, and a guess would move people's deadlines.
 */
export class CalendarYearMissing extends Error {
  override readonly name = 'CalendarYearMissing'
  readonly year: number

  constructor(year: number, held: readonly number[]) {
    const span = held.length === 0 ? 'none' : `${held.at(0)} to ${held.at(-1)}`
    super(
      `The working-day calendar holds no holidays for ${year} (it holds ${span}). ` +
        `Once the State Council has gazetted ${year}, update the package chinese-days to a release ` +
        'that contains it, restart, and recompute the open clocks.',
    )
    this.year = year
  }
}
