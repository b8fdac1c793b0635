/** A row of a file as text; empty cells are absent. */
export interface SheetRow {
  /** The number of the row; the headings are row 1. */
  readonly row: number
  readonly cells: ReadonlyMap<string, string>
  /** The first cell in a column without heading. */
  readonly withoutHeading?: string | undefined
}

/** A file that can be read once, from the headings down. */
export interface Sheet {
  readonly headings: readonly string[]
  /** Rows in groups as they are read, since waiting for every single row takes longer than to read it. */
  readonly rowGroups: AsyncIterable<readonly SheetRow[]>
}

/** Pairs the cells of a line with the headings. */
export const sheetRowOf = (
  row: number,
  headings: readonly string[],
  line: readonly string[],
): SheetRow => {
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
