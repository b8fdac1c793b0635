import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { rowOf, type Sheet, type SheetRow } from './sheet.ts'

/** Opens a CSV file: UTF-8, with or without a byte order mark. @param onBytes told how much was read */
export const openCsv = async (file: string, onBytes: (bytes: number) => void): Promise<Sheet> => {
  const source = createReadStream(file)
  source.on('data', (chunk) => onBytes(chunk.length))
  const lines: AsyncIterable<string[]> = source
    .on('error', (error) => parser.destroy(error))
    .pipe(parse({ bom: true, relax_column_count: true, skip_empty_lines: true }))
  const parser = lines as unknown as ReturnType<typeof parse>
  const all = lines[Symbol.asyncIterator]()
  const first = await all.next()
  const headings = first.done ? [] : first.value.map(unguarded)
  return { headings, rows: rowsOf(all, headings) }
}

async function* rowsOf(
  lines: AsyncIterator<string[]>,
  headings: readonly string[],
): AsyncGenerator<SheetRow> {
  for (let no = 2; ; no += 1) {
    const line = await lines.next()
    if (line.done) return
    yield rowOf(no, headings, line.value.map(unguarded))
  }
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
