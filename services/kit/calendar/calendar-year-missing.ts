import { LocalizedError, localized } from '../../../schema/vocabulary/index.ts'
/**
 * An answer needs the holidays of a year that the calendar does not have.
 * It is thrown, not returned: no user can correct it, and a guess would move deadlines.
 */
export class CalendarYearMissing extends LocalizedError {
  override readonly name = 'CalendarYearMissing'
  readonly year: number

  /** @param years the years that the calendar has */
  constructor(year: number, years: readonly number[]) {
    const span = years.length === 0 ? 'none' : `${years.at(0)} to ${years.at(-1)}`
    const hantSpan = years.length === 0 ? '空' : `${years.at(0)} 至 ${years.at(-1)} 年`
    super(
      localized(
        `The working-day calendar has no holidays for ${year} (it has ${span}). ` +
          `Once the State Council has gazetted ${year}, an operator imports it: npx hub import calendar FILE.`,
        `工作日曆尚無 ${year} 年的放假安排(現有:${hantSpan})。國務院公佈後,請運維人員導入:npx hub import calendar FILE。`,
      ),
    )
    this.year = year
  }
}
