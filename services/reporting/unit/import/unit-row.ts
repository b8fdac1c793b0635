import { localized } from '../../../../schema/vocabulary/index.ts'
import { isDay } from '../../../kit/calendar/index.ts'
import type { Problem } from '../../../kit/tables/index.ts'
import type { UnitColumn } from './unit-columns.ts'

/** A row of a file of units, as text. */
export interface UnitRow {
  /** The number of the row in the file. */
  readonly row: number
  readonly cells: ReadonlyMap<UnitColumn, string>
}

/** Reads the cells of one row and reports what is wrong with them. */
export class RowReader {
  private bad = false

  constructor(
    readonly row: UnitRow,
    private readonly onProblem: (problem: Problem) => void,
  ) {}

  /** Whether the row has a problem. */
  get isBad(): boolean {
    return this.bad
  }

  text(column: UnitColumn): string | undefined {
    const cell = this.row.cells.get(column)?.normalize('NFKC').trim()
    return cell === undefined || cell === '' ? undefined : cell
  }

  required(column: UnitColumn): string {
    const cell = this.text(column)
    if (cell === undefined)
      this.problem(column, localized('is empty. Fill it in.', '不能為空,請填寫。'))
    return cell ?? ''
  }

  /** A list. @param separators 、 , ; or line breaks if left out */
  list(column: UnitColumn, separators = /[、,;\n]/): readonly string[] {
    const parts = (this.text(column) ?? '').split(separators)
    return [...new Set(parts.map((part) => part.trim()).filter(Boolean))]
  }

  day(column: UnitColumn): string | undefined {
    const cell = this.text(column)
    if (cell === undefined) return undefined
    const [, year = '', month = '', day = ''] =
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00.*)?$/.exec(cell) ?? []
    const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isDay(text)) return text
    this.problem(
      column,
      localized('is no day. Write it as 2018-11-05.', '不是日期,請按 2018-11-05 填寫。'),
    )
    return undefined
  }

  flag(column: UnitColumn): boolean | undefined {
    const cell = this.text(column)?.toLowerCase()
    if (cell === undefined) return undefined
    if (['是', '有', '√', '✓', 'true', 'yes', 'y', '1'].includes(cell)) return true
    if (['否', '无', '無', '×', 'false', 'no', 'n', '0'].includes(cell)) return false
    this.problem(
      column,
      localized('is neither yes nor no. Write “是” or “否”.', '不是「是」或「否」,請改正。'),
    )
    return undefined
  }

  problem(column: UnitColumn | undefined, text: Problem['text']): void {
    this.bad = true
    const { row, cells } = this.row
    this.onProblem({
      row,
      column: column && { heading: column, property: column },
      value: column && cells.get(column),
      text,
    })
  }
}
