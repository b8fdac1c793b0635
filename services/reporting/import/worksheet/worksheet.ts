import type {
  chapterColumns,
  headColumns,
  obligationColumns,
  problemColumns,
  sourceColumns,
  taskColumns,
} from './columns.ts'

export type WorksheetCells<Columns> = { readonly [Name in keyof Columns]: string }

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
  readonly topics: readonly string[]
  readonly domains: readonly string[]
}
