import { localized } from '../../../schema/vocabulary/index.ts'
import { type Column, columnFinder } from './column.ts'
import type { Problem } from './problem.ts'

/** Repeated and missing headings of a file. @param row the row with the headings */
export const headingProblems = (
  columns: readonly Column[],
  headings: readonly string[],
  row = 1,
): readonly Problem[] => {
  const found = headings.map(columnFinder(columns))
  const repeated = headings.filter(
    (_, index) => found[index] && found.indexOf(found[index]) !== index,
  )
  const missing = columns.filter((column) => column.required && !found.includes(column))
  return [
    ...repeated.map((value) => ({ row, column: undefined, value, text: repeatedText })),
    ...missing.map((column) => ({ row, column, value: undefined, text: missingText })),
  ]
}

/** The headings of a file that name no column: what stands below is not read. */
export const extraHeadings = (
  columns: readonly Column[],
  headings: readonly string[],
): readonly string[] => {
  const columnOf = columnFinder(columns)
  return headings.filter((heading) => heading.trim() !== '' && !columnOf(heading))
}

/** Whether a line has the headings of these columns rather than a title or values. */
export const isHeadingOf =
  (columns: readonly Column[]) =>
  (cells: readonly string[]): boolean => {
    const columnOf = columnFinder(columns)
    const found = new Set(cells.map(columnOf).filter((column) => column !== undefined))
    return found.size >= Math.min(2, columns.length)
  }

const repeatedText = localized('appears twice. Remove one column.', '表頭重複,請刪去一列。')
const missingText = localized('the column is missing. Add it.', '缺少此列,請補上。')
