import exceljs from 'exceljs'
import { withWholeCharacters } from './whole-characters.ts'
import { sheetRowOf, type Sheet, type SheetRow } from './sheet.ts'
import { SheetUnreadable } from './sheet-unreadable.ts'

const { stream, ValueType } = exceljs

/** Opens the first sheet of a workbook, row by row. */
export const openXlsx = async (file: string): Promise<Sheet> => {
  const reader = withWholeCharacters(
    new stream.xlsx.WorkbookReader(file, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'emit',
    }),
  )
  const all = linesOf(reader)
  const first = await all.next()
  const headings = first.done ? [] : first.value.cells
  return { headings, rowGroups: rowGroupsOf(all, headings) }
}

interface Line {
  readonly row: number
  readonly cells: readonly string[]
}

async function* linesOf(
  reader: InstanceType<typeof stream.xlsx.WorkbookReader>,
): AsyncGenerator<Line> {
  let read = 0
  try {
    for await (const sheet of reader) {
      for await (const row of sheet) {
        const cells: string[] = []
        row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = textOf(cell)))
        read = row.number
        yield { row: read, cells: Array.from(cells, (cell) => cell ?? '') }
      }
      return
    }
  } catch (cause) {
    throw new SheetUnreadable(read + 1, brokenWorkbook, cause)
  }
}

const brokenWorkbook = {
  en: 'the workbook cannot be read from here on. Save it again as .xlsx, or as CSV in UTF-8.',
  hant: '自此無法按工作簿讀取,請另存為 .xlsx 或 UTF-8 編碼的 CSV。',
}

async function* rowGroupsOf(
  lines: AsyncGenerator<Line>,
  headings: readonly string[],
): AsyncGenerator<readonly SheetRow[]> {
  for await (const { row, cells } of lines)
    if (cells.some((cell) => cell !== '')) yield [sheetRowOf(row, headings, cells)]
}

/** The text that a cell shows. A date has no zone in a workbook and is read as written. */
const textOf = (cell: exceljs.Cell): string => {
  const { value } = cell
  if (value instanceof Date) return value.toISOString().replace('T', ' ').replace('Z', '')
  if (cell.type === ValueType.Formula && cell.result instanceof Date)
    return cell.result.toISOString().replace('T', ' ').replace('Z', '')
  return cell.text
}

/**
 * Writes a sheet row by row. All cells are text, so that no spreadsheet rewrites them.
 * @param notes the rows of a second sheet, for people
 */
export const writeXlsx = async (
  file: string,
  name: string,
  rows: AsyncIterable<readonly string[]>,
  notes: readonly (readonly string[])[] = [],
): Promise<void> => {
  const workbook = new stream.xlsx.WorkbookWriter({ filename: file, useStyles: true })
  const add = (title: string) => {
    const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] })
    return (row: readonly string[], isHeading: boolean) => {
      const line = sheet.addRow([...row])
      if (isHeading) line.font = { bold: true }
      line.commit()
    }
  }
  const addRow = add(name.slice(0, 31))
  let isHeading = true
  for await (const row of rows) {
    addRow(row, isHeading)
    isHeading = false
  }
  const addNote = notes.length > 0 ? add('說明') : () => undefined
  notes.forEach((row, index) => addNote(row, index === 0))
  await workbook.commit()
}
