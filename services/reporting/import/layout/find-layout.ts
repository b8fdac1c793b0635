import type { Line } from '../document/line.ts'
import { type Block, isRow } from '../document/notice-document.ts'
import { isSignature } from '../letter/signature.ts'
import type { Report } from '../problem.ts'
import type { ColumnKind } from './grid/columns.ts'
import { type TaskTables, taskTables } from './grid/task-rows.ts'
import { headingOf } from './headings.ts'
import { noColumns } from './layout.faults.ts'
import { findTable, hasLineTable } from './lines/find-table.ts'

/** The letter of a notice, and its tasks in the form in which the notice has them. */
export type FoundLayout = { readonly letter: readonly Line[]; readonly title: string } & (
  | { readonly kind: 'grid'; readonly tables: TaskTables }
  | {
      readonly kind: 'lines'
      readonly rows: readonly Line[]
      readonly columns: readonly ColumnKind[]
    }
  | { readonly kind: 'prose'; readonly paragraphs: readonly Line[] }
)

/** Tells a table with cells from a table with one cell per line, and both from prose. */
export function findLayout(blocks: readonly Block[], report: Report): FoundLayout {
  const tables = taskTables(blocks)
  if (tables) {
    const above = linesOf(tables.above)
    // 附件 and the unit of figures may stand between the title and the table.
    const at = above.findLastIndex(({ folded }) => !/^附(?:件|表)|^单位:|^填报/.test(folded))
    const last = above[at]
    const hasTitle =
      last !== undefined && !/日$|^\(.*\)$|[。:]$/.test(last.folded) && !isSignature(last)
    return {
      kind: 'grid',
      tables,
      letter: hasTitle && at > 0 ? above.slice(0, at) : above,
      title: hasTitle ? last.text : '',
    }
  }
  const lines = linesOf(blocks)
  if (hasLineTable(lines)) return { kind: 'lines', ...findTable(lines, report) }
  const prose = findProse(lines)
  const row = blocks.find((block) => isRow(block) && block.cells.length > 2)
  if (row && !prose.paragraphs.some((line) => headingOf(line)))
    report(linesOf([row])[0] ?? { ...row, text: '', folded: '' }, noColumns)
  return { kind: 'prose', ...prose }
}

function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block) => (isRow(block) ? rowAsLine(block) : block))
}

// 發文字號 | 榕政辦〔2021〕53號: what a page states in a table above the notice.
function rowAsLine({ number, place, cells }: Extract<Block, { cells: unknown }>): readonly Line[] {
  const own = cells.filter(({ text, mergedWith }) => text !== '' && mergedWith === undefined)
  const join = (of: (cell: Line) => string) => own.map(of).join(' ')
  const text = join((cell) => cell.text)
  return text === '' ? [] : [{ number, place, text, folded: join((cell) => cell.folded) }]
}

/** The numbered paragraphs: behind the signature if the letter issues a document, else between salutation and signature. */
function findProse(lines: readonly Line[]) {
  const salutation = lines.findIndex(({ folded }) => /^各.*:$|[单位府门构]:$/.test(folded))
  const signature = lines.findIndex((line, i) => i > salutation && isSignature(line))
  const behind = lines.slice(signature + 1)
  const issued = behind.findIndex((line) => headingOf(line) !== undefined)
  if (signature !== -1 && issued !== -1) {
    const isRemark = ({ folded }: Line) => /^\(.*\)$|^附件/.test(folded)
    const before = behind.slice(0, issued).filter((line) => !isRemark(line))
    const [title] = before
    return {
      letter: lines.slice(0, signature + 1),
      title: title && title.text.length <= 100 ? title.text : '',
      paragraphs: behind.slice(issued),
    }
  }
  const body = lines.slice(
    salutation + 1,
    signature === -1 ? undefined : Math.max(signature - 1, 0),
  )
  const start = body.findIndex((line) => headingOf(line) !== undefined)
  const paragraphs = start === -1 ? body.filter((line) => !isIntroduction(line)) : body.slice(start)
  return {
    letter: lines.filter((line) => !paragraphs.includes(line)),
    title: '',
    paragraphs,
  }
}

function isIntroduction({ folded }: Line): boolean {
  return /^(?:为|根据|按照|经|现将|特此|附件|请认真)/.test(folded) || folded.length < 15
}
