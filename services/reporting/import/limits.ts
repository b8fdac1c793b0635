import { noSuchDay } from './date.faults.ts'
import { statedDates } from './dates.ts'
import type { Line } from './lines.ts'
import type { RecognisedDate } from './notice.ts'
import type { Report } from './problem.ts'

/** The due dates and time limits that paragraphs state; an impossible one is a problem. */
export function limitsIn(
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
