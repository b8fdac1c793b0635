import { localized } from '../../../schema/vocabulary/index.ts'
import { damageOf, type SheetRow, unguardedText } from './sheet/index.ts'
import { readCell, unreadable as notReadable } from './cell.ts'
import type { Column } from './column.ts'
import { fieldKindProblem } from './field-kind-problem.ts'
import type { Problem } from './problem.ts'

/** The cells of a row as values by property; properties without a column in the file are absent. */
export interface RowEntry {
  /** The row's number in the file; the headings are row 1. */
  readonly row: number
  /** The cells as written, by property. */
  readonly cells: ReadonlyMap<string, string>
  readonly values: Record<string, unknown>
  /** The properties whose cells have a problem. */
  readonly unreadable: ReadonlySet<string>
}

/** Reads the cells of a row. @param columns by the headings of the file */
export const readRow = (
  columns: ReadonlyMap<string, Column>,
  { row, cells, withoutHeading }: SheetRow,
  onProblem: (problem: Problem) => void,
): RowEntry => {
  const values: Record<string, unknown> = {}
  const byProperty = new Map<string, string>()
  const unreadable = new Set<string>()
  const refuse = (column: Column, value: string | undefined, text: Problem['text']): void => {
    unreadable.add(column.property)
    onProblem({ row, column, value, text })
  }
  if (withoutHeading !== undefined)
    onProblem({ row, column: undefined, value: withoutHeading, text: withoutHeadingText })
  for (const [heading, column] of columns) {
    const { property, field, required } = column
    const written = cells.get(heading)
    if (written !== undefined) byProperty.set(property, written)
    const damage = written && damageOf(written)
    if (damage) {
      refuse(column, written, damage)
      continue
    }
    const cell = written && unguardedText(written)
    if (cell === undefined || cell.trim() === '') {
      values[property] = field?.kind === 'boolean' && !field.optional ? false : null
      if (required) refuse(column, written, emptyText)
      continue
    }
    const value = field ? readCell(field, cell) : cell.trim()
    if (value === notReadable && field) refuse(column, written, fieldKindProblem(field))
    else values[property] = value
  }
  return { row, cells: byProperty, values, unreadable }
}

// The usual cause is an unquoted comma in a cell, which moves all later cells one column to the right.
const withoutHeadingText = localized(
  'has no heading. Quote cells that contain commas, or remove it.',
  '上方沒有表頭,請刪去;單元格內有逗號的,請加引號。',
)
const emptyText = localized('is empty. Fill it in.', '不能為空,請填寫。')
