import { stat } from 'node:fs/promises'
import type { Sheet } from './sheet.ts'

export type { Sheet, SheetRow } from './sheet.ts'
export { SheetUnreadable } from './sheet-unreadable.ts'

/** Whether a file has an extension that can be read and written. */
export const isSheetName = (file: string): boolean => /\.(csv|xlsx)$/i.test(file)

/**
 * Opens a .csv or .xlsx file.
 * @param onProgress called with the share that has been read, 0 to 1; not called for a workbook
 */
export const openSheet = async (
  file: string,
  onProgress: (part: number) => void = () => undefined,
): Promise<Sheet> => {
  const { size } = await stat(file)
  if (/\.xlsx$/i.test(file)) return (await xlsx()).openXlsx(file)
  let read = 0
  return (await csv()).openCsv(file, (bytes) => {
    read += bytes
    onProgress(read / size)
  })
}

/**
 * Writes rows to a .csv or .xlsx file; the first row has the headings.
 * @param name the name of the sheet in a workbook
 * @param notes the rows of a second sheet in a workbook, for people
 */
export const writeSheet = async (
  file: string,
  name: string,
  rows: AsyncIterable<readonly string[]>,
  notes?: readonly (readonly string[])[],
): Promise<void> =>
  /\.xlsx$/i.test(file)
    ? (await xlsx()).writeXlsx(file, name, rows, notes)
    : (await csv()).writeCsv(file, rows)

// Large libraries, loaded when the first table comes.
const xlsx = () => import('./xlsx.ts')
const csv = () => import('./csv.ts')
