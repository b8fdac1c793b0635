import { calendarDate } from './calendar-date.ts'
import { docNoOf } from './citations.ts'
import { noSuchDay } from './date.faults.ts'
import { noDocNo, noTitle } from './letter.faults.ts'
import { firstLine, type Line } from './line.ts'
import type { Report } from './problem.ts'

/** The part of the letter above the salutation. */
export interface Letterhead {
  readonly title: string
  readonly docNo: string
  readonly year: number
  /** The day of publication on the website, printed without its year: 05.24. */
  readonly posted: Posting | undefined
  /** The number of its lines. */
  readonly length: number
}

interface Posting {
  readonly line: Line
  readonly month: number
  readonly day: number
}

/** Reads the title, on one or more lines, and the document number before or after it. */
export function readLetterhead(letter: readonly Line[], report: Report): Letterhead {
  const salutation = letter.findIndex(({ half }) => /[:。]$/.test(half))
  // Without a salutation, only the two lines that every notice has belong to the head.
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
  return { title, docNo: docNo ?? '', year: documentYear(docNo), posted, length: head.length }
}

// A title on several lines ends with the kind of document; otherwise it is one line.
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

/** The date of publication. It is not before the signing date, so it may be in the next year. */
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

// Dates are checked even if the year is unknown; a leap year has every day.
const LEAP_YEAR = 2000

function documentYear(docNo: string | undefined): number {
  return Number(/〔(\d{4})〕/.exec(docNo ?? '')?.[1] ?? LEAP_YEAR)
}
