import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
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
  let lines: (readonly string[])[] = []
  let read = 0
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    // Records are collected here: a stream would pass them on one by one.
    on_record: (cells: string[]) => {
      lines.push(cells.map(unescapeFormula))
      return null
    },
  }).resume()
  const takeLines = (): readonly (readonly string[])[] => {
    const taken = lines
    lines = []
    read += taken.length
    return taken
  }
  const ended = finished(parser).catch(() => undefined)
  for await (const text of decodeFile(file, onBytes)) {
    const error: unknown = await new Promise((resolve) => parser.write(text, resolve))
    if (lines.length > 0) yield takeLines()
    if (error) throw unreadable(read + 1, error)
  }
  parser.end()
  await ended
  if (lines.length > 0) yield takeLines()
  if (parser.errored) throw unreadable(read + 1, parser.errored)
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
