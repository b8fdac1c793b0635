import { localized } from '../../../schema/vocabulary/index.ts'
import type { RecordType } from '../records/index.ts'
import type { Column } from './column.ts'
import type { FilledRows } from './fill-down.ts'
import type { Problem } from './problem.ts'
import type { OtherSheet } from './sheet/sheet.ts'

/** A column of the file that is not read. */
export const extraColumnNote = (
  { name, names }: RecordType,
  row: number,
  value: string,
): Problem => ({
  row,
  column: undefined,
  value,
  text: localized(
    `is not a heading of ${name}, so this column is not read.`,
    `不是${names.label}的表頭,此列不讀取。`,
  ),
})

/** Cells that got the value above them. */
export const filledNote = (
  column: Column | undefined,
  { from, to, source, value }: FilledRows,
): Problem => ({
  row: from,
  column,
  value,
  text: localized(
    `was empty ${to > from ? `up to row ${to} ` : ''}and is taken from row ${source}, as in merged cells.`,
    `${to > from ? `至第 ${to} 行` : ''}為空,按合併單元格沿用第 ${source} 行的內容。`,
  ),
})

/** A sheet beside the one that is read: a note, or a problem if it has records too. */
export const otherSheetText = ({ name, hasHeadings }: OtherSheet): Problem['text'] =>
  hasHeadings
    ? localized(
        `The sheet "${name}" has records too, but one sheet is read. Put all rows into one sheet, or hide or remove the other.`,
        `工作表「${name}」也有記錄,但只讀取一個工作表;請將各行併入同一工作表,或隱藏、刪去另一個。`,
      )
    : localized(`The sheet "${name}" is not read.`, `工作表「${name}」不讀取。`)
