import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { rowOf, type Sheet, type SheetRow } from './sheet.ts'
import { SheetUnreadable } from './sheet-unreadable.ts'
import { textOf } from './text-of.ts'

/** Opens a CSV file. @param onBytes told how much was read */
export const openCsv = async (file: string, onBytes: (bytes: number) => void): Promise<Sheet> => {
  const lines: AsyncIterable<string[]> = Readable.from(textOf(file, onBytes))
    .on('error', (error) => parser.destroy(error))
    .pipe(parse({ relax_column_count: true, skip_empty_lines: true }))
  const parser = lines as unknown as ReturnType<typeof parse>
  const all = lines[Symbol.asyncIterator]()
  const first = await nextOf(all, 1)
  const headings = first.done ? [] : first.value.map(unguarded)
  return { headings, rows: rowsOf(all, headings) }
}

async function* rowsOf(
  lines: AsyncIterator<string[]>,
  headings: readonly string[],
): AsyncGenerator<SheetRow> {
  for (let no = 2; ; no += 1) {
    const line = await nextOf(lines, no)
    if (line.done) return
    yield rowOf(no, headings, line.value.map(unguarded))
  }
}

const nextOf = (lines: AsyncIterator<string[]>, no: number): Promise<IteratorResult<string[]>> =>
  lines.next().catch((cause: unknown) => {
    throw cause instanceof CsvError ? new SheetUnreadable(no, quotes, cause) : cause
  })

const quotes = {
  en: 'a quotation mark stands alone. Close it, or write it twice inside a quoted cell.',
  hant: '引號不成對,請補全;單元格內的引號請寫兩次。',
}

/** Writes a CSV file that spreadsheets open as UTF-8 and never take for formulas. */
export const writeCsv = async (
  file: string,
  rows: AsyncIterable<readonly string[]>,
): Promise<void> => {
  const target = createWriteStream(file)
  const lines = stringify({ bom: true, record_delimiter: 'windows' })
  const done = once(lines.pipe(target), 'close')
  for await (const row of rows) if (!lines.write(row.map(guarded))) await once(lines, 'drain')
  lines.end()
  await done
}

// What begins like this a spreadsheet would compute; a quote before it makes it text, and is taken off again.
const computes = /^[=+\-@\t\r']/

const guarded = (cell: string): string => (computes.test(cell) ? `'${cell}` : cell)

const unguarded = (cell: string): string =>
  cell.startsWith("'") && computes.test(cell.slice(1)) ? cell.slice(1) : cell
