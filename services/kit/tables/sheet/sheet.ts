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
  readonly rows: AsyncIterable<SheetRow>
}

/** Pairs the cells of a line with the headings. */
export const sheetRowOf = (
  row: number,
  headings: readonly string[],
  cells: readonly string[],
): SheetRow => ({
  row,
  cells: new Map(
    headings
      .map((heading, index) => [heading, cells[index] ?? ''] as const)
      .filter(([, cell]) => cell !== ''),
  ),
  withoutHeading: cells.find(
    (cell, index) => cell.trim() !== '' && (headings[index] ?? '').trim() === '',
  ),
})
