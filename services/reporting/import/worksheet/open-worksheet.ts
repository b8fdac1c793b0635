import { rowOfSheet, theFile } from '../document/place.ts'
import type { LocalizedText } from '../../../../schema/vocabulary/language/index.ts'
import { damageOf, type ReadSheet } from '../../../kit/tables/index.ts'
import { refuseSensitiveText } from '../../../kit/records/index.ts'
import {
  chapterColumns,
  headColumns,
  obligationColumns,
  taskColumns,
  type WorksheetColumn,
} from './columns.ts'
import { isNamed, sheetNames } from './sheets.ts'
import { columnTwice, noColumn, noSheet, refusedFault } from './worksheet.faults.ts'
import type { WorksheetProblems } from './worksheet-problems.ts'

/** A row of a sheet with a value in a column that is read. */
export interface WorksheetRow<Column> {
  /** As the spreadsheet shows it. */
  readonly line: number
  readonly place: LocalizedText
  readonly text: (column: Column) => string
}

/** The sheets of a worksheet that are read. */
export interface OpenedWorksheet {
  readonly tasks: readonly WorksheetRow<keyof typeof taskColumns>[]
  readonly head: readonly WorksheetRow<keyof typeof headColumns>[]
  readonly chapters: readonly WorksheetRow<keyof typeof chapterColumns>[]
  readonly obligations: readonly WorksheetRow<keyof typeof obligationColumns>[]
}

/** Finds sheets and columns by their names, in any order. Missing ones, damaged cells and personal data are reported. */
export const openWorksheet = (
  sheets: readonly ReadSheet[],
  problems: WorksheetProblems,
): OpenedWorksheet => ({
  tasks: rowsOf(sheets, sheetNames.tasks, taskColumns, problems),
  head: rowsOf(sheets, sheetNames.head, headColumns, problems),
  chapters: rowsOf(sheets, sheetNames.chapters, chapterColumns, problems),
  obligations: rowsOf(sheets, sheetNames.obligations, obligationColumns, problems),
})

const rowsOf = <Columns extends Readonly<Record<string, WorksheetColumn>>>(
  sheets: readonly ReadSheet[],
  name: LocalizedText,
  columns: Columns,
  problems: WorksheetProblems,
): readonly WorksheetRow<keyof Columns>[] => {
  const sheet = sheets.find((one) => isNamed(one.name, name))
  if (!sheet) {
    problems.report({ line: 1, place: theFile }, '', noSheet(name))
    return []
  }
  const placeOf = (line: number) => ({ line, place: rowOfSheet(sheet.name, line) })
  const [head, ...below] = sheet.rows
  const indexes = new Map<keyof Columns, number>()
  for (const [column, form] of Object.entries(columns)) {
    const found = (head?.cells ?? []).flatMap((cell, index) =>
      isNamed(cell, form.heading) ? index : [],
    )
    const [index] = found
    const at = placeOf(head?.row ?? 1)
    if (found.length > 1) problems.report(at, '', columnTwice(form.heading))
    if (index !== undefined) indexes.set(column, index)
    else if (!form.isNote) problems.report(at, '', noColumn(form.heading))
  }
  const columnsRead = Object.entries(columns).filter(([, { isNote }]) => !isNote)
  return below.flatMap(({ row, cells }) => {
    const at = placeOf(row)
    const text = (column: keyof Columns): string => (cells[indexes.get(column) ?? -1] ?? '').trim()
    if (columnsRead.every(([column]) => text(column) === '')) return []
    for (const [column, form] of columnsRead) {
      const cell = text(column)
      const label = form.heading
      const damage = damageOf(cell)
      const refused = refuseSensitiveText({
        field: column,
        label: label.hant,
        text: cell,
      })?.localizedText()
      if (damage) problems.report(at, cell, refusedFault(damage))
      // The sentence masks what was found; the report must not show it either.
      else if (refused) problems.report(at, label.hant, refusedFault(refused))
    }
    return [{ ...at, text }]
  })
}
