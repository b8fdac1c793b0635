import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { CsvError, parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { sheetRowOf, type Sheet, type SheetRow } from './sheet.ts'
import { SheetUnreadable } from './sheet-unreadable.ts'
import { decodeFile } from './decode-file.ts'

/** Opens a CSV file. @param onBytes called with the number of bytes of each chunk */
export const openCsv = async (file: string, onBytes: (bytes: number) => void): Promise<Sheet> => {
  const groups = linesOf(file, onBytes)
  const first = await groups.next()
  const [headings = [], ...lines] = first.done ? [] : first.value
  return { headings, rowGroups: rowGroupsOf(headings, lines, groups) }
}

async function* rowGroupsOf(
  headings: readonly string[],
  lines: readonly (readonly string[])[],
  groups: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<readonly SheetRow[]> {
  let row = 1
  const rowOf = (cells: readonly string[]): SheetRow => sheetRowOf((row += 1), headings, cells)
  yield lines.map(rowOf)
  for await (const group of groups) yield group.map(rowOf)
}

/** The lines of each chunk of a file; the first group has a line, unless the file is empty. */
async function* linesOf(
  file: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<readonly (readonly string[])[]> {
  const parser = parse({ relax_column_count: true, skip_empty_lines: true })
  let read = 0
  const readLines = (): readonly (readonly string[])[] => {
    const lines: (readonly string[])[] = []
    for (;;) {
      const line: readonly string[] | null = parser.read()
      if (!line) return lines
      lines.push(line.map(unescapeFormula))
    }
  }
  // Errors come with the result of each write, and once more as an event.
  parser.on('error', () => undefined)
  for await (const text of decodeFile(file, onBytes)) {
    const written = new Promise<unknown>((resolve) => parser.write(text, resolve))
    const lines = readLines()
    read += lines.length
    if (lines.length > 0) yield lines
    const error = await written
    if (error) throw unreadable(read + 1, error)
  }
  parser.end()
  try {
    for await (const line of parser) {
      read += 1
      yield [line.map(unescapeFormula)]
    }
  } catch (error) {
    throw unreadable(read + 1, error)
  }
}

const unreadable = (row: number, cause: unknown): unknown =>
  cause instanceof CsvError ? new SheetUnreadable(row, unpairedQuote, cause) : cause

const unpairedQuote = {
  en: 'a quotation mark has no pair. Close it, or write it twice inside a quoted cell.',
  hant: '引號不成對,請補全;單元格內的引號請寫兩次。',
}

/** Writes a CSV file that spreadsheets open as UTF-8, with no cell read as a formula. */
export const writeCsv = async (
  file: string,
  rows: AsyncIterable<readonly string[]>,
): Promise<void> => {
  const target = createWriteStream(file)
  const lines = stringify({ bom: true, record_delimiter: 'windows' })
  const done = once(lines.pipe(target), 'close')
  for await (const row of rows) if (!lines.write(row.map(escapeFormula))) await once(lines, 'drain')
  lines.end()
  await done
}

// Spreadsheets compute cells that start like this; a quote in front makes them text, and is removed when read.
const formulaStart = /^[=+\-@\t\r']/

const escapeFormula = (cell: string): string => (formulaStart.test(cell) ? `'${cell}` : cell)

const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell
