import { stringify } from 'csv-stringify/sync'
import type { ViewColumn, ViewRow, ViewValue } from '../../../services/kit/views/index.ts'
import { printable, withoutFormula } from './plain-text.ts'

/**
 * CSV as RFC 4180 has it, in UTF-8. Text that a spreadsheet program would compute gets a quote in front.
 * @param hasMark whether it starts with a byte order mark, by which Excel knows UTF-8 and which other programs stumble over
 */
export async function* csv(
  columns: readonly ViewColumn[],
  pages: AsyncIterable<readonly ViewRow[]>,
  hasMark: boolean,
): AsyncGenerator<string> {
  yield `${hasMark ? '\uFEFF' : ''}${linesOf([columns.map(({ name }) => name)])}`
  for await (const rows of pages) yield linesOf(rows.map((row) => row.map(cellOf)))
}

const linesOf = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { record_delimiter: 'windows', quoted_match: /[\r\n]/ })

const cellOf = (value: ViewValue): string => {
  if (value === null) return ''
  // A negative number is no formula.
  return typeof value === 'string' ? withoutFormula(printable(value)) : String(value)
}
