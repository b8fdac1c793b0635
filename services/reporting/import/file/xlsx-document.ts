import { rowOfSheet } from '../document/place.ts'
import exceljs from 'exceljs'
import { lineAt } from '../document/line.ts'
import type { Block, Cell, NoticeDocument } from '../document/notice-document.ts'
import { unreadable } from './unreadable.ts'

/** The rows of all sheets that are shown; a row with one text across it is a paragraph. */
export const xlsxDocument = async (file: Uint8Array): Promise<NoticeDocument> => {
  const workbook = new exceljs.Workbook()
  // exceljs takes an ArrayBuffer of its own, not a view.
  await workbook.xlsx.load(new Uint8Array(file).buffer)
  const blocks: Block[] = []
  for (const sheet of workbook.worksheets)
    if (sheet.state === 'visible') blocks.push(...blocksOfSheet(sheet, blocks.length))
  return blocks.length === 0 ? unreadable('empty') : { blocks }
}

const blocksOfSheet = (sheet: exceljs.Worksheet, before: number): readonly Block[] => {
  const blocks: Block[] = []
  sheet.eachRow((row, number) => {
    if (row.hidden) return
    const at = { number: before + number, place: rowOfSheet(sheet.name, number) }
    const cells: Cell[] = []
    for (let column = 1; column <= Math.min(sheet.columnCount, WIDEST); column += 1)
      cells.push({ ...lineAt(at, textOf(row.getCell(column))), ...merge(row.getCell(column)) })
    const own = cells.filter(({ text, mergedWith }) => text !== '' && mergedWith === undefined)
    if (cells.every(({ text }) => text === '')) return
    const [only] = own
    const isAcross = cells.every(({ text }) => text === '' || text === only?.text)
    if (only && own.length === 1 && isAcross && !hasTable(blocks)) blocks.push(...paragraphs(only))
    else blocks.push({ ...at, cells })
  })
  return blocks
}

// More columns than any notice has; some sheets are formatted to the last one.
const WIDEST = 50

// A line above the table is part of the letter; inside the table it is a heading.
const hasTable = (blocks: readonly Block[]): boolean => blocks.some((block) => 'cells' in block)

const paragraphs = ({ number, place, text }: Cell): readonly Block[] =>
  text
    .split('\n')
    .map((line) => lineAt({ number, place }, line))
    .filter((line) => line.text !== '')

const merge = (cell: exceljs.Cell): Pick<Cell, 'mergedWith'> => {
  if (!cell.isMerged || cell.master.address === cell.address) return { mergedWith: undefined }
  return { mergedWith: cell.master.row === cell.row ? 'left' : 'above' }
}

/** The text that a cell shows. A date has no zone in a workbook. */
const textOf = (cell: exceljs.Cell): string => {
  const value: unknown = cell.type === exceljs.ValueType.Formula ? cell.result : cell.value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return cell.text.replace(/\r\n?/g, '\n').replaceAll('_x000D_', '')
}
