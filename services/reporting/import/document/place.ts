import { localized, type LocalizedText } from '../../../../schema/vocabulary/language/index.ts'

export const theFile = localized('the file', '整個文件')

export const titleOfPage = localized('title of the page', '網頁標題')

export const lineOfFile = (line: number): LocalizedText =>
  localized(`line ${line}`, `第 ${line} 行`)

export const paragraphOfFile = (paragraph: number): LocalizedText =>
  localized(`paragraph ${paragraph}`, `第 ${paragraph} 段`)

/** A row of a table of a page or a document. Both are 1-based. */
export const rowOfTable = (table: number, row: number): LocalizedText =>
  localized(`table ${table} row ${row}`, `表格 ${table} 第 ${row} 行`)

/** A row as the spreadsheet shows it. */
export const rowOfSheet = (sheet: string, row: number): LocalizedText =>
  localized(`sheet ${sheet} row ${row}`, `工作表「${sheet}」第 ${row} 行`)
