import { noSuchDay } from './date.faults.ts'
import { statedDates } from './stated-dates.ts'
import type { Line } from './line.ts'
import type { RecognisedDate } from './parsed-notice.ts'
import type { Report } from './problem.ts'

/** The due dates and time limits in paragraphs. Impossible ones are reported. */
export function datesIn(
  paragraphs: readonly Line[],
  year: number,
  report: Report,
): readonly RecognisedDate[] {
  return paragraphs.flatMap((line) =>
    statedDates(line.text, year).flatMap(({ rule, text }) => {
      if (rule !== undefined) return [{ rule, text }]
      report(line, noSuchDay(text))
      return []
    }),
  )
}
