import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { sheetRowOf, type Sheet, type SheetRow } from './sheet.ts'
import { SheetUnreadable } from './sheet-unreadable.ts'
import { decodeFile } from './decode-file.ts'

/** Opens a CSV file. @param onBytes called with the number of bytes of each chunk */
export const openCsv = async (file: string, onBytes: (bytes: number) => void): Promise<Sheet> => {
  const parser = parse({ relax_column_count: true, skip_empty_lines: true })
  Readable.from(decodeFile(file, onBytes))
    .on('error', (error) => parser.destroy(error))
    .pipe(parser)
  const lines: AsyncIterator<string[]> = parser[Symbol.asyncIterator]()
  const first = await nextOf(lines, 1)
  const headings = first.done ? [] : first.value.map(unescapeFormula)
  return { headings, rows: rowsOf(lines, headings) }
}

async function* rowsOf(
  lines: AsyncIterator<string[]>,
  headings: readonly string[],
): AsyncGenerator<SheetRow> {
  for (let row = 2; ; row += 1) {
    const line = await nextOf(lines, row)
    if (line.done) return
    yield sheetRowOf(row, headings, line.value.map(unescapeFormula))
  }
}

const nextOf = (lines: AsyncIterator<string[]>, row: number): Promise<IteratorResult<string[]>> =>
  lines.next().catch((cause: unknown) => {
    throw cause instanceof CsvError ? new SheetUnreadable(row, unpairedQuote, cause) : cause
  })

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
