/** A row of a file as text; empty cells are absent. */
export interface SheetRow {
  /** The number of the row as the spreadsheet shows it, blank rows and titles counted. */
  readonly row: number
  readonly cells: ReadonlyMap<string, string>
  /** The first cell in a column without heading. */
  readonly withoutHeading?: string | undefined
}

/** A visible sheet of the workbook that is not read. */
export interface OtherSheet {
  readonly name: string
  /** Whether it has headings too, so that a person may expect it to be read. */
  readonly hasHeadings: boolean
}

/** A file that can be read once, from the headings down. */
export interface Sheet {
  readonly headings: readonly string[]
  /** The number of the row with the headings, 1 if left out; the rows above are titles. */
  readonly headingRow?: number
  /** Rows in groups as they are read, since waiting for every single row takes longer than to read it. */
  readonly rowGroups: AsyncIterable<readonly SheetRow[]>
  /** The other visible sheets of a workbook, known when all rows have been read. */
  readonly others?: readonly OtherSheet[]
}

/** A line of a file with its row number. */
export interface Line {
  readonly row: number
  readonly cells: readonly string[]
}

/** Whether a line has the headings. */
export type IsHeading = (cells: readonly string[]) => boolean

/** How many lines are searched for headings: a title, a department and a day may stand above them. */
export const searchedLines = 20

export const isBlank = ({ cells }: Line): boolean => cells.every((cell) => cell.trim() === '')

/** The lines that are not blank, paired with the headings. */
export const sheetRowsOf = (
  headings: readonly string[],
  lines: readonly Line[],
): readonly SheetRow[] =>
  lines.flatMap((line) => (isBlank(line) ? [] : [sheetRowOf(headings, line)]))

const sheetRowOf = (headings: readonly string[], { row, cells: line }: Line): SheetRow => {
  const cells = new Map<string, string>()
  let withoutHeading: string | undefined
  for (const [index, cell] of line.entries()) {
    if (cell === '') continue
    const heading = headings[index]
    if (heading !== undefined) cells.set(heading, cell)
    if (!heading?.trim() && cell.trim() !== '') withoutHeading ??= cell
  }
  return { row, cells, withoutHeading }
}
