import { headingOf } from './headings.ts'
import { firstLine, type Line } from './line.ts'
import type { Report } from './problem.ts'
import { noProgrammeTitle, noTable, noTableEnd } from './table.faults.ts'
import { normalizedName } from './normalize.ts'

/** The two parts of a notice: the letter and the table of tasks. */
export interface Table {
  readonly letter: readonly Line[]
  readonly title: string
  /** The rows without column heads and tags. Text after the table belongs to the web page and is left out. */
  readonly rows: readonly Line[]
}

export function findTable(lines: readonly Line[], report: Report): Table {
  const lastLine = lines.at(-1) ?? firstLine
  const opening = lines.findIndex(({ half }) => opens.test(half) && !closes.test(half))
  // A table without its tag starts at the first chapter, so that all its problems are found.
  const start = opening === -1 ? lines.findIndex((l) => headingOf(l)?.kind === 'chapter') : opening
  const tail = start === -1 ? [] : lines.slice(start)
  const end = tail.findIndex(({ half }) => closes.test(half))
  const rows = tail.slice(0, end === -1 ? undefined : end).filter(isRow)
  if (opening === -1 || rows.length === 0) report(lines[start] ?? lastLine, noTable)
  else if (end === -1) report(lastLine, noTableEnd)

  const above = start === -1 ? lines : lines.slice(0, start)
  const titleLine = above.at(-1)
  if (titleLine && !notTitle.test(titleLine.half))
    return { letter: above.slice(0, -1), title: titleLine.text, rows }
  if (opening !== -1) report(lines[opening] ?? lastLine, noProgrammeTitle)
  return { letter: above, title: '', rows }
}

const opens = /<\s*(?:table|tbody)\b/i
// Some pages print the end tag as /<tbody>.
const closes = /(?:\/\s*<|<\s*\/)\s*(?:table|tbody)\b/i
// A date, a remark in brackets, the end of a sentence.
const notTitle = /日$|^\(.*\)$|[。:]$/

const columnHeads = /^(?:序[號号]|工作任[務务]|牽頭單位|牵头单位|責任單位|责任单位|工作要求)$/

function isRow({ text, half }: Line): boolean {
  return !opens.test(half) && !columnHeads.test(normalizedName(text))
}
