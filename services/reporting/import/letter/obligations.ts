import type { DateBase } from '../dates/choose-year.ts'
import { datesIn } from '../dates/dates-in.ts'
import type { Line } from '../document/line.ts'
import type { Note } from '../note.ts'
import type { RecognisedDate } from '../parsed-notice.ts'
import type { Report } from '../problem.ts'

/** The dates that the letter sets for all its addressees. */
export function statedInLetter(
  paragraphs: readonly Line[],
  base: DateBase,
  report: Report,
): { readonly dates: readonly RecognisedDate[]; readonly notes: readonly Note[] } {
  const { dates, unread } = datesIn(paragraphs, base, report)
  return { dates, notes: unread.map(({ line, text, reason }) => ({ line, text, note: reason })) }
}
