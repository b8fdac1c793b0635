/** A sheet of a workbook to be written. */
export interface BookSheet {
  readonly name: string
  readonly columns: readonly BookColumn[]
  /** Texts in the order of the columns. */
  readonly rows: readonly (readonly string[])[]
  /** How many empty rows below have choices, too. */
  readonly spareRows?: number
}

export interface BookColumn {
  /** Its name in any language. */
  readonly name?: string | undefined
  readonly heading: string
  readonly width?: number
  readonly choices?: BookChoices | undefined
}

/** The values of a column, as a list in a column of a sheet, below its heading. */
export interface BookChoices {
  readonly sheet: string
  /** From 0, at most 25. */
  readonly column: number
  readonly count: number
  /** Whether the spreadsheet refuses other values. */
  readonly isStrict: boolean
  /** What the spreadsheet says when it refuses a value. */
  readonly refusal: string
}
