import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import exceljs from 'exceljs'
import { cellText } from './cell-text.ts'
import { asWorkbookText, unguardedText } from './guarded-text.ts'
import type { Line } from './sheet.ts'
import { SheetUnreadable } from './sheet-unreadable.ts'
import type { BookChoices, BookSheet } from './book-sheet.ts'

/** A sheet of a workbook that is small enough to be read at once. */
export interface ReadSheet {
  readonly name: string
  /** The rows with a value, also hidden ones; every cell that a merged cell covers has its text. */
  readonly rows: readonly Line[]
}

/** Reads all sheets of a workbook; those that are hidden, too. Throws `SheetUnreadable`. */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly ReadSheet[]> => {
  const workbook = new exceljs.Workbook()
  try {
    // exceljs takes an ArrayBuffer of its own, not a view.
    await workbook.xlsx.load(new Uint8Array(bytes).buffer)
    return workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }))
  } catch (cause) {
    throw new SheetUnreadable(1, brokenWorkbook, cause)
  }
}

const brokenWorkbook = {
  en: 'the file is no workbook that can be read. Save it again as .xlsx.',
  hant: '檔案不是可讀取的工作簿,請另存為 .xlsx。',
}

const rowsOf = (sheet: exceljs.Worksheet): readonly Line[] => {
  const rows: Line[] = []
  const width = Math.min(sheet.columnCount, WIDEST)
  sheet.eachRow((row, number) => {
    const cells: string[] = []
    for (let column = 1; column <= width; column += 1) cells.push(textOf(row.getCell(column)))
    rows.push({ row: number, cells })
  })
  return rows
}

// Some sheets are formatted to the last column.
const WIDEST = 100

const textOf = (cell: exceljs.Cell): string =>
  unguardedText(cellText(cell)).replace(/\r\n?/g, '\n').replaceAll('_x000D_', '')

/** Writes a workbook of text cells, with lists of choices. */
export const writeWorkbook = (file: string, sheets: readonly BookSheet[]): Promise<void> =>
  workbookOf(sheets).xlsx.writeFile(file)

/** The same workbook as bytes. */
export const workbookWithChoices = async (sheets: readonly BookSheet[]): Promise<Buffer> =>
  Buffer.from(await workbookOf(sheets).xlsx.writeBuffer())

const workbookOf = (sheets: readonly BookSheet[]): exceljs.Workbook => {
  const workbook = new exceljs.Workbook()
  for (const { name, columns, rows, spareRows = 0 } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ width = 20 }) => ({ width, style }))
    sheet.addRow(columns.map(({ heading }) => heading)).font = { bold: true }
    for (const row of rows) sheet.addRow([...row])
    for (const [index, { choices }] of columns.entries())
      if (choices)
        for (let row = 2; row <= rows.length + 1 + spareRows; row += 1)
          sheet.getCell(row, index + 1).dataValidation = validationOf(choices)
  }
  return workbook
}

/** A workbook of many text cells as bytes, written row by row, which takes a third of the time; choices are left out. */
export const workbookBytes = async (sheets: readonly BookSheet[]): Promise<Buffer> => {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const options = { stream, useStyles: true, useSharedStrings: false }
  const workbook = new exceljs.stream.xlsx.WorkbookWriter(options)
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ width = 20 }) => ({ width, style }))
    const headings = sheet.addRow(columns.map(({ heading }) => heading))
    headings.font = { bold: true }
    headings.commit()
    for (const row of rows) sheet.addRow(row.map(asWorkbookText)).commit()
    sheet.commit()
  }
  await workbook.commit()
  return bytes
}

// As text, so that no spreadsheet makes a number or a date of it.
const style = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } as const

const validationOf = ({
  sheet,
  column,
  count,
  isStrict,
  refusal,
}: BookChoices): exceljs.DataValidation => {
  const letter = String.fromCharCode(65 + column)
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`'${sheet}'!$${letter}$2:$${letter}$${count + 1}`],
    showErrorMessage: isStrict,
    error: refusal,
  }
}
