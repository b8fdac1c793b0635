export { writeCell } from './cell.ts'
export { type Column, columnsInFile, fileColumnsOf } from './column.ts'
export { exportRows } from './export-records.ts'
export { type FindUnits, type NamedUnit, unitFinder } from './find-units.ts'
export { headingProblems, isHeadingOf } from './heading-problems.ts'
export { importRecords } from './import-records.ts'
export { type Problem, formatProblem } from './problem.ts'
export { readRow, type RowEntry } from './read-row.ts'
export { plainCell, readDay, readFlag, readInteger } from './plain-values.ts'
export {
  type BookChoices,
  type BookColumn,
  type BookSheet,
  damageOf,
  isSheetName,
  openSheet,
  type ReadSheet,
  readWorkbook,
  SheetUnreadable,
  workbookBytes,
  workbookWithChoices,
  writeSheet,
  writeWorkbook,
} from './sheet/index.ts'
export type { Sheet, SheetRow } from './sheet/sheet.ts'
export { templateNotes, templateRows } from './template.ts'
