/** A row of a file as text, cell by cell; empty cells are not there. */
export interface SheetRow {
  /** As the reader of the file counts it; the headings are row 1. */
  readonly no: number
  readonly cells: ReadonlyMap<string, string>
  /** The first cell that stands under no heading. */
  readonly stray?: string | undefined
}

/** A file that can be walked once, from its headings down. */
export interface Sheet {
  readonly headings: readonly string[]
  readonly rows: AsyncIterable<SheetRow>
}

/** Pairs the cells of a line with the headings. */
export const rowOf = (
  no: number,
  headings: readonly string[],
  cells: readonly string[],
): SheetRow => ({
  no,
  cells: new Map(
    headings
      .map((heading, index) => [heading, cells[index] ?? ''] as const)
      .filter(([, cell]) => cell !== ''),
  ),
  stray: cells.find((cell, index) => cell.trim() !== '' && (headings[index] ?? '').trim() === ''),
})
