import { columnKind, type ColumnKind } from '../grid/columns.ts'
import { firstLine, type Line } from '../../document/line.ts'
import { normalizedName } from '../../document/normalize.ts'
import type { Report } from '../../problem.ts'
import { headingOf } from '../headings.ts'
import { noProgrammeTitle, noTable, noTableEnd } from '../layout.faults.ts'

/** The two parts of a text with one cell per line: the letter and the table of tasks. */
export interface LineTable {
  readonly letter: readonly Line[]
  readonly title: string
  /** The columns in the order of their headings; empty if the text has none. */
  readonly columns: readonly ColumnKind[]
  /** The rows without headings and tags. Text after the table belongs to the web page and is left out. */
  readonly rows: readonly Line[]
}

/** Whether a text has a table with one cell per line: it has its tags, or its headings. */
export function hasLineTable(lines: readonly Line[]): boolean {
  return lines.some(({ folded }) => opens.test(folded)) || startOfHeads(lines) !== -1
}

export function findTable(lines: readonly Line[], report: Report): LineTable {
  const lastLine = lines.at(-1) ?? firstLine
  const tag = lines.findIndex(({ folded }) => opens.test(folded) && !closes.test(folded))
  const start = tag === -1 ? startOfHeads(lines) : tag
  const tail = start === -1 ? [] : lines.slice(start)
  const end = tail.findIndex(({ folded }) => closes.test(folded))
  const table = tail
    .slice(0, end === -1 ? undefined : end)
    .filter(({ folded }) => !opens.test(folded))
  const first = table.findIndex((line) => headingOf(line) !== undefined)
  const heads = table
    .slice(0, first === -1 ? undefined : first)
    .filter(({ text }) => columnKind(text) !== undefined)
  // Each page of a long table may repeat the headings.
  const names = new Set(heads.map(({ text }) => normalizedName(text)))
  const rows = table.filter(({ text }) => !names.has(normalizedName(text)))
  if (rows.length === 0) report(lines[start] ?? lastLine, noTable)
  else if (end === -1 && tag !== -1) report(lastLine, noTableEnd)

  const columns = heads.flatMap(({ text }) => columnKind(text) ?? [])
  const above = start === -1 ? lines : lines.slice(0, start)
  const titleLine = above.at(-1)
  if (titleLine && !notTitle.test(titleLine.folded))
    return { letter: above.slice(0, -1), title: titleLine.text, columns, rows }
  if (start !== -1) report(lines[start] ?? lastLine, noProgrammeTitle)
  return { letter: above, title: '', columns, rows }
}

/** The first of three lines that head columns one after another. */
function startOfHeads(lines: readonly Line[]): number {
  return lines.findIndex((_, i) => {
    const next = lines.slice(i, i + 3)
    return next.length === 3 && next.every(({ text }) => columnKind(text) !== undefined)
  })
}

const opens = /<\s*(?:table|tbody)\b/i
// Some pages print the end tag as /<tbody>.
const closes = /(?:\/\s*<|<\s*\/)\s*(?:table|tbody)\b/i
// A date, a remark in brackets, the end of a sentence.
const notTitle = /日$|^\(.*\)$|[。:]$/
