import type { Worksheet } from 'exceljs'
import type { ViewColumn, ViewRow, ViewValue } from '../../../services/kit/views/index.ts'
import { printable, withoutFormula } from './plain-text.ts'

/** Rows of a sheet besides its headings; a workbook has no longer one. */
const sheetRows = 1_048_575
/** A cell has no more characters. */
const cellCharacters = 32_767

/** Writes a workbook row by row: numbers, days and moments are such, in Asia/Shanghai. Further rows get further sheets. */
export const writeXlsx = async (
  file: string,
  name: string,
  columns: readonly ViewColumn[],
  pages: AsyncIterable<readonly ViewRow[]>,
): Promise<void> => {
  // A large library, loaded when the first workbook is asked for.
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true })
  let count = 0
  let sheet: Worksheet | undefined
  const addSheet = (): Worksheet => {
    sheet?.commit()
    const number = Math.floor(count / sheetRows) + 1
    const title = number === 1 ? name.slice(0, 31) : `${name.slice(0, 27)} ${number}`
    const added = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] })
    added.columns = columns.map(({ kind }) => ({
      width: 18,
      ...(formats[kind] && { style: { numFmt: formats[kind] } }),
    }))
    const headings = added.addRow(columns.map((column) => column.name))
    headings.font = { bold: true }
    headings.commit()
    return added
  }
  sheet = addSheet()
  for await (const rows of pages)
    for (const row of rows) {
      if (count > 0 && count % sheetRows === 0) sheet = addSheet()
      count += 1
      sheet.addRow(columns.map((column, index) => cellOf(column, row[index] ?? null))).commit()
    }
  sheet.commit()
  await workbook.commit()
}

const formats: Readonly<Partial<Record<ViewColumn['kind'], string>>> = {
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm:ss',
}

const shanghaiMs = 8 * 3_600_000

const cellOf = ({ kind }: ViewColumn, value: ViewValue): ViewValue | Date => {
  if (typeof value !== 'string') return value
  if (kind === 'date') return dateOr(value, Date.parse(`${value}T00:00:00Z`))
  if (kind === 'dateTime') return dateOr(value, Date.parse(value) + shanghaiMs)
  return withoutFormula(printable(value)).slice(0, cellCharacters)
}

/** Text in a database that is no day stays a text. */
const dateOr = (text: string, ms: number): string | Date =>
  Number.isNaN(ms) ? withoutFormula(printable(text)) : new Date(ms)
