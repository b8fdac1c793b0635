import exceljs from 'exceljs'
import { asWorkbookText } from './guarded-text.ts'

export { openXlsx } from './open-xlsx.ts'

const { stream } = exceljs

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
      const line = sheet.addRow(row.map(asWorkbookText))
      if (isHeading) line.font = { bold: true }
      // A spreadsheet shows several lines, and saves them, only in cells that wrap.
      else if (row.some((cell) => cell.includes('\n'))) line.alignment = { wrapText: true }
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
