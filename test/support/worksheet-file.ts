import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { inject } from 'vitest'

/** A path in a new folder. */
export const newPath = (name: string): string =>
  join(mkdtempSync(join(inject('scratchDir'), 'worksheet-')), name)

/** A worksheet that a test corrects as an officer does. */
export interface OfficersSheet {
  readonly book: exceljs.Workbook
  sheet(name: string): exceljs.Worksheet
  /** The cell of a row in the column with a heading. */
  cell(sheet: string, row: number, heading: string): exceljs.Cell
  /** The cell beside an item of the sheet 通知. */
  head(item: string): exceljs.Cell
  bytes(): Promise<Uint8Array>
}

export const openSheetFile = async (file: string): Promise<OfficersSheet> => {
  const book = new exceljs.Workbook()
  await book.xlsx.load(new Uint8Array(readFileSync(file)).buffer)
  const sheet = (name: string) => {
    const found = book.getWorksheet(name)
    if (!found) throw new Error(`there is no sheet ${name}`)
    return found
  }
  const cell = (name: string, row: number, heading: string) => {
    const columns = Array.from({ length: sheet(name).columnCount }, (_, index) => index + 1)
    const column = columns.find((at) => sheet(name).getCell(1, at).text.split(' ')[0] === heading)
    if (column === undefined) throw new Error(`${name} has no column ${heading}`)
    return sheet(name).getCell(row, column)
  }
  return {
    book,
    sheet,
    cell,
    head: (item) => {
      for (let row = 2; row <= sheet('通知').rowCount; row += 1)
        if (cell('通知', row, '項目').text.startsWith(item)) return cell('通知', row, '內容')
      throw new Error(`there is no item ${item}`)
    },
    bytes: async () => new Uint8Array(await book.xlsx.writeBuffer()),
  }
}

/** The texts of the sheets that are imported, without the doubts. */
export const contentOf = ({ sheet, cell }: OfficersSheet): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    ['任務', '通知', '章', '義務'].map((name) => {
      const headings: string[] = []
      sheet(name)
        .getRow(1)
        .eachCell(({ text }) => headings.push(text.split(' ')[0] ?? ''))
      const rows: Record<string, string>[] = []
      for (let row = 2; row <= sheet(name).rowCount; row += 1) {
        const texts = headings
          .filter((heading) => heading !== '存疑')
          .map((heading) => [heading, cell(name, row, heading).text])
        if (texts.some(([, text]) => text !== '')) rows.push(Object.fromEntries(texts))
      }
      return [name, rows]
    }),
  )
