import type { LocalizedText } from '../../../../schema/vocabulary/language/index.ts'
import type {
  chapterColumns,
  headColumns,
  obligationColumns,
  problemColumns,
  sourceColumns,
  taskColumns,
} from './columns.ts'

/** The cells of a row: text of the notice, or words of the hub in all languages. */
export type WorksheetCells<Columns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends { readonly isLocalized: true }
    ? LocalizedText
    : string
}

/** The content of a worksheet: a notice as a person can correct it, as text. */
export interface Worksheet {
  readonly head: readonly WorksheetCells<typeof headColumns>[]
  readonly chapters: readonly WorksheetCells<typeof chapterColumns>[]
  readonly tasks: readonly WorksheetCells<typeof taskColumns>[]
  readonly obligations: readonly WorksheetCells<typeof obligationColumns>[]
  /** What could not be read, for people. */
  readonly problems: readonly WorksheetCells<typeof problemColumns>[]
  /** The text of a file that was not read as a whole; empty for others. */
  readonly source: readonly WorksheetCells<typeof sourceColumns>[]
  readonly choices: WorksheetChoices
}

/** The values that a worksheet offers. */
export interface WorksheetChoices {
  readonly leads: readonly string[]
  readonly responsible: readonly string[]
  readonly topics: readonly LocalizedText[]
  readonly domains: readonly string[]
}
