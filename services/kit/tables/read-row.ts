import type { RecordType } from '../records/index.ts'
import type { SheetRow } from './sheet/index.ts'
import { readCell, unreadable } from './cell.ts'
import { type Column, columnsByName, columnsOf } from './column.ts'
import { fieldKindLabels } from './field-kind-labels.ts'
import { type Problem, problemText } from './problem.ts'

/** A row as values by property; what the file has no column for is not there. */
export interface Entry {
  readonly no: number
  readonly cells: ReadonlyMap<string, string>
  readonly values: Record<string, unknown>
}

/** What is wrong with the headings of a file. */
export const headingProblems = (
  type: RecordType,
  headings: readonly string[],
): readonly Problem[] => {
  const known = columnsByName(type)
  const found = headings.map((heading) => known.get(heading.trim())?.property)
  const problem = (
    column: Problem['column'],
    value: string | undefined,
    text: Problem['text'],
  ) => ({
    row: 1,
    column,
    value,
    text,
  })
  const unknown = headings
    .filter((heading, index) => heading.trim() !== '' && !found[index])
    .map((heading) =>
      problem(
        undefined,
        heading,
        problemText(
          `is not a heading of ${type.name}. Take the template: hub template ${type.name}.`,
          `不是${type.names.label}的表頭,請使用模板(hub template ${type.name})。`,
        ),
      ),
    )
  const twice = headings
    .filter((_, index) => found[index] && found.indexOf(found[index]) !== index)
    .map((heading) =>
      problem(
        undefined,
        heading,
        problemText('stands twice. Remove one column.', '表頭重複,請刪去一列。'),
      ),
    )
  const missing = columnsOf(type)
    .filter(({ required, property }) => required && !found.includes(property))
    .map((column) =>
      problem(
        column,
        undefined,
        problemText('the column is missing. Add it.', '缺少此列,請補上。'),
      ),
    )
  return [...unknown, ...twice, ...missing]
}

/** Reads the cells of a row. @param columns by heading as it stands in the file */
export const readRow = (
  columns: ReadonlyMap<string, Column>,
  { no, cells, stray }: SheetRow,
  onProblem: (problem: Problem) => void,
): Entry => {
  const values: Record<string, unknown> = {}
  const byProperty = new Map<string, string>()
  if (stray !== undefined) onProblem({ row: no, column: undefined, value: stray, text: unheaded })
  for (const [heading, column] of columns) {
    const { property, field, required } = column
    const cell = cells.get(heading)
    if (cell !== undefined) byProperty.set(property, cell)
    if (cell === undefined || cell.trim() === '') {
      values[property] = field?.kind === 'boolean' && !field.optional ? false : null
      if (required) onProblem({ row: no, column, value: cell, text: empty })
      continue
    }
    const value = field ? readCell(field, cell) : cell.trim()
    if (value === unreadable && field)
      onProblem({ row: no, column, value: cell, text: fieldKindLabels(field) })
    else values[property] = value
  }
  return { no, cells: byProperty, values }
}

// Most often a comma inside a cell that is not quoted: then all behind it stands one column too far right.
const unheaded = problemText(
  'stands under no heading. Quote cells that hold commas, or remove it.',
  '上方沒有表頭,請刪去;單元格內有逗號的,請加引號。',
)
const empty = problemText('is empty. Fill it in.', '不能為空,請填寫。')
