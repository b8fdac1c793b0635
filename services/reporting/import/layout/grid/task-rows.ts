import { type Block, isRow, type Row } from '../../document/notice-document.ts'
import type { Line } from '../../document/line.ts'
import { type ColumnKind, columnsIn, settled, withLowerHeads } from './columns.ts'

/** A row below the headings of a table of tasks, or a paragraph between two such tables. */
export type TaskRow =
  | {
      readonly kind: 'row'
      readonly row: Row
      readonly columns: readonly (ColumnKind | undefined)[]
    }
  | { readonly kind: 'paragraph'; readonly line: Line }

export interface TaskTables {
  /** The blocks before the first table of tasks. */
  readonly above: readonly Block[]
  readonly rows: readonly TaskRow[]
  /** The tables behind the first that have no headings of tasks, by their first rows. */
  readonly unread: readonly Row[]
}

/** Finds the tables of tasks by their headings; undefined if there is none. */
export function taskTables(blocks: readonly Block[]): TaskTables | undefined {
  const start = blocks.findIndex((block) => isRow(block) && columnsIn(block) !== undefined)
  if (start === -1) return undefined
  const rows: TaskRow[] = []
  const unread: Row[] = []
  let columns: readonly (ColumnKind | undefined)[] = []
  let isOpen = false
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block) continue
    if (!isRow(block)) {
      rows.push({ kind: 'paragraph', line: block })
      isOpen = false
      continue
    }
    const heads = columnsIn(block)
    if (heads) {
      const next = blocks[at + 1]
      const lower = next && isRow(next) ? withLowerHeads(heads, next) : undefined
      columns = settled(lower ?? heads, block)
      if (lower) at += 1
      isOpen = true
    } else if (isOpen || block.cells.length === columns.length) {
      rows.push({ kind: 'row', row: block, columns })
      isOpen = true
    } else unread.push(block)
  }
  return { above: blocks.slice(0, start), rows, unread }
}
