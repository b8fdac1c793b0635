import { calendarDate } from './calendar-date.ts'
import { docNoOf } from './citations.ts'
import { noSuchDay } from './date.faults.ts'
import { noDocNo, noTitle } from './letter.faults.ts'
import { firstLine, type Line } from './lines.ts'
import type { Report } from './problem.ts'

/** What stands above the salutation. */
export interface Letterhead {
  readonly title: string
  readonly docNo: string
  readonly year: number
  /** The day the notice was put on the site, which goes without its year: 05.24. */
  readonly posted: Posting | undefined
  /** How many lines of the letter it takes. */
  readonly length: number
}

interface Posting {
  readonly line: Line
  readonly month: number
  readonly day: number
}

/** Reads the title, on one line or more, and the document number before or after it. */
export function readLetterhead(letter: readonly Line[], report: Report): Letterhead {
  const salutation = letter.findIndex(({ half }) => /[:。]$/.test(half))
  // With no salutation to stop at, only the two lines that are always there are the head.
  const head = letter.slice(0, salutation === -1 ? 2 : salutation)
  const [first] = head
  const docNo = head.map(({ text }) => docNoOf(text)).find((number) => number !== undefined)
  const posted = first && postingOf(first)
  const title = titleIn(
    head
      .filter(({ text }) => docNoOf(text) === undefined)
      .map((line) => (line === first ? line.text.slice(posted?.width ?? 0) : line.text)),
  )
  const at = first ?? letter[0] ?? firstLine
  if (title === '') report(at, noTitle)
  if (docNo === undefined) report(at, noDocNo)
  return { title, docNo: docNo ?? '', year: yearOf(docNo), posted, length: head.length }
}

// A title broken over lines ends at the kind of document it names; else it is one line.
function titleIn(lines: readonly string[]): string {
  const end = lines.findIndex((line) =>
    /(?:通知|意見|意见|方案|公告|通告|決定|决定|辦法|办法)$/.test(line),
  )
  return lines.slice(0, Math.max(end + 1, 1)).join('')
}

function postingOf(line: Line): (Posting & { readonly width: number }) | undefined {
  const match = /^(\d{1,2})[.-](\d{1,2})(?:\s+|$)/.exec(line.half)
  return match
    ? { line, month: Number(match[1]), day: Number(match[2]), width: match[0].length }
    : undefined
}

/** The posting date: never before the signing date, so January may follow December. */
export function postedOn(
  { line, month, day }: Posting,
  signedOn: string,
  report: Report,
): string | undefined {
  const year = Number(signedOn.slice(0, 4))
  const sameYear = calendarDate(year, month, day)
  const date = sameYear && sameYear < signedOn ? calendarDate(year + 1, month, day) : sameYear
  if (date === undefined) report(line, noSuchDay(line.text.split(/\s/)[0] ?? line.text))
  return date
}

// Dates are checked even where the year is unknown; a leap year has every day.
const LEAP_YEAR = 2000

function yearOf(docNo: string | undefined): number {
  return Number(/〔(\d{4})〕/.exec(docNo ?? '')?.[1] ?? LEAP_YEAR)
}
