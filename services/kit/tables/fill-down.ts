import type { SheetRow } from './sheet/index.ts'

/** Rows whose cell was empty and got the value above. */
export interface FilledRows {
  readonly from: number
  readonly to: number
  /** The row with the value. */
  readonly source: number
  readonly value: string
}

/**
 * Gives empty cells of a column the value above, as people read merged cells: a spreadsheet keeps the value of merged cells in the
 * first of them only.
 * @param onFilled called with each block of rows, at the latest by `end`
 */
export class FillDown {
  private above: { readonly row: number; readonly value: string } | undefined
  private block: FilledRows | undefined

  constructor(
    private readonly heading: string,
    private readonly onFilled: (rows: FilledRows) => void,
  ) {}

  fill(row: SheetRow): SheetRow {
    const value = row.cells.get(this.heading)
    if (value !== undefined && value.trim() !== '') {
      this.end()
      this.above = { row: row.row, value }
      return row
    }
    if (!this.above) return row
    const { row: source, value: above } = this.above
    this.block = { from: this.block?.from ?? row.row, to: row.row, source, value: above }
    return { ...row, cells: new Map(row.cells).set(this.heading, above) }
  }

  /** Reports the last block. */
  end(): void {
    if (this.block) this.onFilled(this.block)
    this.block = undefined
  }
}
