import { foldInPlace } from '../../document/normalize.ts'
import type { Line } from '../../document/line.ts'
import { numeral } from '../../dates/numerals.ts'
import type { HeadingEntry } from '../entry.ts'
import { headingOf } from '../headings.ts'
import { cellsBy, isAcross, onlyCell } from './row-cells.ts'
import type { TaskRow } from './task-rows.ts'

/** The heading that a row is; `remark` for 備註 below a table. */
export function headingIn(taskRow: TaskRow): HeadingEntry | 'remark' | undefined {
  if (taskRow.kind === 'paragraph') {
    const printed = headingOf(taskRow.line)
    // Other paragraphs behind a table belong to the page.
    return printed?.form === 'chapter' || printed?.form === 'section'
      ? heading(taskRow.line, printed.form, printed.number, printed.title)
      : undefined
  }
  const { row, columns } = taskRow
  const cell = onlyCell(row)
  if (!cell) return numberedHeading(taskRow)
  const text = cell.text.replace(/\s*\n\s*/g, '')
  const line = { ...cell, text, folded: foldInPlace(text) }
  if (/^(?:注|备注|说明|填表)[:\d]/.test(line.folded)) return 'remark'
  const at = row.cells.indexOf(cell)
  const column = columns[at]
  const isHead = isAcross(row, cell) || at === 0 || column === 'category' || column === 'title'
  const printed = headingOf(line)
  if (isHead && (printed?.form === 'chapter' || printed?.form === 'section'))
    return heading(line, printed.form, printed.number, printed.title)
  // A text in the first columns alone heads what follows; elsewhere it continues a cell.
  if (isAcross(row, cell) && !printed) return heading(line, 'chapter', undefined, text)
  return column === 'category' && !printed ? heading(line, 'chapter', undefined, text) : undefined
}

// 一 in the column of numbers, and nothing but a title beside it.
function numberedHeading({ row, columns }: Extract<TaskRow, { kind: 'row' }>) {
  const cells = cellsBy(row, columns)
  const [number] = cells.own('number')
  const [title] = cells.own('title')
  const others = row.cells.filter(
    ({ text, mergedWith }) => text !== '' && mergedWith !== 'left' && text !== title?.text,
  )
  if (!number || !title || others.length !== 1) return undefined
  const [, chapter, section] =
    /^(?:([一二三四五六七八九十]+)、?|\(([一二三四五六七八九十]+)\))$/.exec(number.folded) ?? []
  if (chapter !== undefined) return heading(title, 'chapter', numeral(chapter), title.text)
  return section === undefined ? undefined : heading(title, 'section', numeral(section), title.text)
}

/** The headings that begin in the columns of categories, and in a title above several numbers. */
export function categoriesOf(
  { row, columns }: Extract<TaskRow, { kind: 'row' }>,
  isShared: boolean,
): readonly HeadingEntry[] {
  const cells = cellsBy(row, columns)
  const titles = isShared ? cells.own('title') : []
  return [...cells.own('category'), ...titles].map((cell, i) => {
    const text = cell.text.replace(/\s*\n\s*/g, '')
    const line = { ...cell, text, folded: foldInPlace(text) }
    const printed = headingOf(line)
    const isSection = printed?.form === 'section' || i > 0 || titles.includes(cell)
    return heading(line, isSection ? 'section' : 'chapter', undefined, printed?.title ?? text)
  })
}

/** Whether the title of a row is merged with the next row, which has a number of its own. */
export function isSharedTitle(
  { row, columns }: Extract<TaskRow, { kind: 'row' }>,
  next: TaskRow | undefined,
): boolean {
  const [title] = cellsBy(row, columns).own('title')
  if (!title || next?.kind !== 'row') return false
  const below = cellsBy(next.row, next.columns)
  const isMerged = below.all('title')[0]?.mergedWith === 'above'
  return isMerged && below.own('number').length > 0
}

const heading = (
  line: Line,
  kind: 'chapter' | 'section',
  number: number | undefined,
  title: string,
): HeadingEntry => ({ kind, line, number, title })
