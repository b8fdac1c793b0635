import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { CsvError, parse, type Parser } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { withoutFormula } from './guarded-text.ts'
import { type IsHeading, type Line, type Sheet, type SheetRow, sheetRowsOf } from './sheet.ts'
import { splitLines } from './split-lines.ts'
import { SheetUnreadable } from './sheet-unreadable.ts'
import { decodeFile } from './decode-file.ts'

/** Opens a CSV file. @param onBytes called with the number of bytes of each chunk */
export const openCsv = async (
  file: string,
  isHeading: IsHeading,
  onBytes: (bytes: number) => void,
): Promise<Sheet> => {
  const groups = linesOf(file, onBytes)
  const { heading, first, below } = await splitLines(groups, isHeading)
  const headings = (heading ?? first)?.cells ?? []
  const headingRow = (heading ?? first)?.row ?? 1
  return { headings, headingRow, rowGroups: rowGroupsOf(headings, below, groups), others: [] }
}

async function* rowGroupsOf(
  headings: readonly string[],
  below: readonly Line[],
  groups: AsyncIterable<readonly Line[]>,
): AsyncGenerator<readonly SheetRow[]> {
  yield sheetRowsOf(headings, below)
  for await (const group of groups) yield sheetRowsOf(headings, group)
}

/** The lines of each chunk of a file. A spreadsheet counts blank lines, too. */
async function* linesOf(
  file: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<readonly Line[]> {
  let parser: Parser | undefined
  let row = 0
  const readLines = (from: Parser): readonly Line[] => {
    const lines: Line[] = []
    for (;;) {
      const cells: readonly string[] | null = from.read()
      if (!cells) return lines
      lines.push({ row: (row += 1), cells })
    }
  }
  for await (const text of decodeFile(file, onBytes)) {
    const current = (parser ??= parserOf(text))
    const written = new Promise<unknown>((resolve) => current.write(text, resolve))
    const lines = readLines(current)
    if (lines.length > 0) yield lines
    const error = await written
    if (error) throw unreadable(row + 1, error)
  }
  if (!parser) return
  parser.end()
  try {
    for await (const cells of parser) yield [{ row: (row += 1), cells }]
  } catch (error) {
    throw unreadable(row + 1, error)
  }
}

const parserOf = (start: string): Parser => {
  const parser = parse({ relax_column_count: true, delimiter: delimiterOf(start) })
  // Errors come with the result of each write, and once more as an event.
  parser.on('error', () => undefined)
  return parser
}

/** The most frequent separator of the first lines: spreadsheets also save with tabs or semicolons. */
const delimiterOf = (start: string): string => {
  const lines = start.slice(0, 10_000).split('\n', 5).join('\n')
  const count = (sign: string): number => lines.split(sign).length
  return [',', '\t', ';'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
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
  for await (const row of rows)
    if (!lines.write(row.map(withoutFormula))) await once(lines, 'drain')
  lines.end()
  await done
}
