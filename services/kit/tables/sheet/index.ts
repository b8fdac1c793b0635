import { stat } from 'node:fs/promises'
import type { BookSheet } from './book-sheet.ts'
import type { IsHeading, Sheet } from './sheet.ts'
import type { ReadSheet } from './workbook.ts'

export type { BookChoices, BookColumn, BookSheet } from './book-sheet.ts'
export { damageOf } from './damage.ts'
export { guardedText, unguardedText } from './guarded-text.ts'
export type { IsHeading, Sheet, SheetRow } from './sheet.ts'
export type { ReadSheet } from './workbook.ts'
export { SheetUnreadable } from './sheet-unreadable.ts'

/** Whether a file has an extension that can be read and written. */
export const isSheetName = (file: string): boolean => /\.(csv|xlsx)$/i.test(file)

export interface OpenOptions {
  /** Finds the row with the headings; the first row that is not blank if left out. */
  readonly isHeading?: IsHeading
  /** Receives the share that has been read, 0 to 1; not called for a workbook. */
  readonly onProgress?: (part: number) => void
}

/** Opens a .csv or .xlsx file; of a workbook, the first visible sheet with the headings. */
export const openSheet = async (
  file: string,
  { isHeading = isFilled, onProgress = () => undefined }: OpenOptions = {},
): Promise<Sheet> => {
  const { size } = await stat(file)
  if (/\.xlsx$/i.test(file)) return (await xlsx()).openXlsx(file, isHeading)
  let read = 0
  return (await csv()).openCsv(file, isHeading, (bytes) => {
    read += bytes
    onProgress(read / size)
  })
}

const isFilled: IsHeading = (cells) => cells.some((cell) => cell.trim() !== '')

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

/** Reads all sheets of an .xlsx workbook into memory. Throws `SheetUnreadable`. */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly ReadSheet[]> =>
  (await workbook()).readWorkbook(bytes)

/** Writes an .xlsx workbook of several sheets with lists of choices. */
export const writeWorkbook = async (file: string, sheets: readonly BookSheet[]): Promise<void> =>
  (await workbook()).writeWorkbook(file, sheets)

/** The same workbook as bytes. */
export const workbookWithChoices = async (sheets: readonly BookSheet[]): Promise<Buffer> =>
  (await workbook()).workbookWithChoices(sheets)

/** A workbook of many text cells as bytes, without lists of choices. */
export const workbookBytes = async (sheets: readonly BookSheet[]): Promise<Buffer> =>
  (await workbook()).workbookBytes(sheets)

// Large libraries, loaded when the first table comes.
const xlsx = () => import('./xlsx.ts')
const workbook = () => import('./workbook.ts')
const csv = () => import('./csv.ts')
