import type { LocalizedText } from '../../../schema/vocabulary/index.ts'
import { type Column, columnsByHeading } from './column.ts'
import { type Problem, problemText } from './problem.ts'

/** Unknown, repeated and missing headings of a file. @param unknown the text for an unknown heading */
export const headingProblems = (
  columns: readonly Column[],
  headings: readonly string[],
  unknown: LocalizedText,
): readonly Problem[] => {
  const known = columnsByHeading(columns)
  const found = headings.map((heading) => known.get(heading.trim()))
  const unknownHeadings = headings.filter(
    (heading, index) => heading.trim() !== '' && !found[index],
  )
  const repeated = headings.filter(
    (_, index) => found[index] && found.indexOf(found[index]) !== index,
  )
  const missing = columns.filter((column) => column.required && !found.includes(column))
  return [
    ...unknownHeadings.map((value) => ({ row: 1, column: undefined, value, text: unknown })),
    ...repeated.map((value) => ({ row: 1, column: undefined, value, text: repeatedText })),
    ...missing.map((column) => ({ row: 1, column, value: undefined, text: missingText })),
  ]
}

const repeatedText = problemText('appears twice. Remove one column.', '表頭重複,請刪去一列。')
const missingText = problemText('the column is missing. Add it.', '缺少此列,請補上。')
