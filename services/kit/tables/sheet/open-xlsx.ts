import exceljs from 'exceljs'
import { cellText } from './cell-text.ts'
import {
  isBlank,
  type IsHeading,
  type Line,
  type OtherSheet,
  type Sheet,
  type SheetRow,
  sheetRowsOf,
} from './sheet.ts'
import { SheetUnreadable } from './sheet-unreadable.ts'
import { splitLines } from './split-lines.ts'
import { withWholeCharacters } from './whole-characters.ts'

type Reader = InstanceType<typeof exceljs.stream.xlsx.WorkbookReader>
type WorksheetReader = AsyncIterable<exceljs.Row>

/** Opens the first visible sheet of a workbook that has the headings, row by row. */
export const openXlsx = async (file: string, isHeading: IsHeading): Promise<Sheet> => {
  const reader = withWholeCharacters(
    new exceljs.stream.xlsx.WorkbookReader(file, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'emit',
    }),
  )
  const others: OtherSheet[] = []
  const sheets = sheetsOf(reader)
  let headless: Line | undefined
  for (;;) {
    const next = await sheets.next()
    if (next.done) break
    const { name, groups } = next.value
    const { heading, first, below } = await splitLines(groups, isHeading)
    if (heading) {
      const { row: headingRow, cells: headings } = heading
      const rowGroups = rowGroupsOf(headings, below, groups, () =>
        readOthers(sheets, isHeading, others),
      )
      return { headings, headingRow, rowGroups, others }
    }
    if (first) others.push({ name, hasHeadings: false })
    headless ??= first
    await drain(groups)
  }
  const { row: headingRow, cells: headings } = headless ?? { row: 1, cells: [] }
  return { headings, headingRow, rowGroups: none(), others }
}

interface VisibleSheet {
  readonly name: string
  readonly groups: AsyncGenerator<readonly Line[]>
}

/** The visible sheets, of which each must be read before the next. */
async function* sheetsOf(reader: Reader): AsyncGenerator<VisibleSheet> {
  const position = { row: 0 }
  try {
    for await (const sheet of reader) {
      position.row = 0
      const groups = linesOf(sheet, position)
      if (isVisible(sheet)) yield { name: String(Reflect.get(sheet, 'name')), groups }
      else await drain(groups)
    }
  } catch (cause) {
    throw unreadable(position.row, cause)
  }
}

const isVisible = (sheet: object): boolean => {
  const state: unknown = Reflect.get(sheet, 'state')
  return state === undefined || state === 'visible'
}

async function* linesOf(
  sheet: WorksheetReader,
  position: { row: number },
): AsyncGenerator<readonly Line[]> {
  try {
    for await (const row of sheet) {
      const cells: string[] = []
      row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = cellText(cell)))
      position.row = row.number
      yield [{ row: row.number, cells: Array.from(cells, (cell) => cell ?? '') }]
    }
  } catch (cause) {
    throw unreadable(position.row, cause)
  }
}

async function* rowGroupsOf(
  headings: readonly string[],
  below: readonly Line[],
  groups: AsyncGenerator<readonly Line[]>,
  onEnd: () => Promise<void>,
): AsyncGenerator<readonly SheetRow[]> {
  yield sheetRowsOf(headings, below)
  for await (const group of groups) yield sheetRowsOf(headings, group)
  await onEnd()
}

/** Looks through the sheets behind the one that was read. */
const readOthers = async (
  sheets: AsyncGenerator<VisibleSheet>,
  isHeading: IsHeading,
  others: OtherSheet[],
): Promise<void> => {
  for await (const { name, groups } of sheets) {
    const { heading, first, below } = await splitLines(groups, isHeading)
    let hasRows = below.some((line) => !isBlank(line))
    for await (const group of groups) hasRows ||= group.some((line) => !isBlank(line))
    if (first) others.push({ name, hasHeadings: heading !== undefined && hasRows })
  }
}

const drain = async (groups: AsyncGenerator<unknown>): Promise<void> => {
  for await (const _ of groups) continue
}

async function* none(): AsyncGenerator<readonly SheetRow[]> {}

const unreadable = (row: number, cause: unknown): SheetUnreadable =>
  cause instanceof SheetUnreadable ? cause : new SheetUnreadable(row + 1, brokenWorkbook, cause)

const brokenWorkbook = {
  en: 'the workbook cannot be read from here on. Save it again as .xlsx, or as CSV in UTF-8.',
  hant: '自此無法按工作簿讀取,請另存為 .xlsx 或 UTF-8 編碼的 CSV。',
}
