import { calendarDate } from '../dates/calendar-date.ts'
import { citedDocuments, docNoOf } from './citations.ts'
import { noSuchDay } from '../dates/date.faults.ts'
import { noDocNo, noTitle } from './letter.faults.ts'
import { firstLine, type Line, lineAt } from '../document/line.ts'
import type { Report } from '../problem.ts'

/** The part of the letter above the salutation. */
export interface Letterhead {
  readonly title: string
  readonly docNo: string
  readonly year: number
  /** The day of publication on the website, printed without its year: 05.24. */
  readonly posted: Posting | undefined
  /** The line of the addressees; undefined if the letter has none. */
  readonly addressees: Line | undefined
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
  const salutation = salutationAt(letter)
  // Without a salutation, only the two lines that every notice has belong to the head.
  const head = letter.slice(0, salutation === -1 ? 2 : salutation)
  const [first] = head
  const docNo = docNoIn(head)
  const posted = first && postingOf(first)
  const title = titleIn(
    head
      .filter(({ text }) => docNoOf(text) === undefined)
      .map((line) => (line === first ? lineAt(line, line.text.slice(posted?.width ?? 0)) : line)),
  )
  const at = first ?? letter[0] ?? firstLine
  if (title === '') report(at, noTitle)
  if (docNo === undefined) report(at, noDocNo)
  return {
    title,
    docNo: docNo ?? '',
    year: documentYear(docNo),
    posted,
    addressees: letter[salutation],
    length: head.length,
  }
}

/** The line that addresses the letter: it ends with a colon; on some pages it lost it. */
function salutationAt(letter: readonly Line[]): number {
  const withColon = letter.findIndex(({ folded }) =>
    /^各.*:$|政府.*:$|[单位部门机构][、,].*:$/.test(folded),
  )
  if (withColon !== -1) return withColon
  const plain = letter.findIndex(({ folded }) =>
    /^各[^。]*(?:政府|部门|单位|机构|委员会)[^。]*$/.test(folded),
  )
  return plain === -1 ? letter.findIndex(({ folded }) => /[:。]$/.test(folded)) : plain
}

// On pages of websites it also stands in a table above the notice: 發文字號:榕政辦〔2021〕53號.
function docNoIn(head: readonly Line[]): string | undefined {
  const alone = head.flatMap(({ text }) => docNoOf(text) ?? []).at(-1)
  if (alone !== undefined) return alone
  const labelled = head.flatMap(({ text, folded }) => {
    const match = /(?:发文字号|文号|文件编号)\s*:?\s*/.exec(folded)
    return match ? (citedDocuments(text.slice(match.index + match[0].length))[0] ?? []) : []
  })
  return labelled.find((number) => !number.startsWith('《'))
}

const kindOfDocument = /(?:通知|意见|方案|公告|通告|决定|办法|要点|函)$/

// A title on several lines ends with the kind of document. On pages of websites other lines stand above it.
function titleIn(lines: readonly Line[]): string {
  const end = lines.findLastIndex(({ folded }) => kindOfDocument.test(folded.replace(/\s/g, '')))
  if (end === -1) return lines[0]?.text ?? ''
  let start = end
  const joined = () =>
    lines
      .slice(start, end + 1)
      .map(({ folded }) => folded)
      .join('')
  while (start > 0 && !/[^关]{3}.*关于/.test(joined()) && end - start < MOST_LINES) start -= 1
  if (!/关于/.test(joined())) start = end
  return lines
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join('')
}

const MOST_LINES = 3

function postingOf(line: Line): (Posting & { readonly width: number }) | undefined {
  const match = /^(\d{1,2})[.-](\d{1,2})(?:\s+|$)/.exec(line.folded)
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
