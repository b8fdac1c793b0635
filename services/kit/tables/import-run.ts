import { localized } from '../../../schema/vocabulary/index.ts'
import { lockedRules } from '../rules/index.ts'
import type { RecordType } from '../records/index.ts'
import type { Tx } from '../store/index.ts'
import { applyRows, type RowCounts } from './apply-rows.ts'
import { type Column, columnsInFile, fileColumnsOf } from './column.ts'
import { FillDown } from './fill-down.ts'
import type { FindUnits } from './find-units.ts'
import { extraHeadings, headingProblems, isHeadingOf } from './heading-problems.ts'
import type { ImportRecordsOptions, ImportReport } from './import-records.ts'
import { extraColumnNote, filledNote, otherSheetText } from './notes.ts'
import type { Problem } from './problem.ts'
import { readRow, type RowEntry } from './read-row.ts'
import { type IsHeading, type Sheet, type SheetRow, SheetUnreadable } from './sheet/index.ts'

/** Opens a file from its beginning. @param isHeading tells the row with the headings from titles above it */
export type OpenFile = (isHeading: IsHeading) => Promise<Sheet>

interface ImportRunOptions extends ImportRecordsOptions {
  readonly findUnits: FindUnits
}

const batchSize = 500

/** One pass through a file. */
export class ImportRun {
  readonly report: ImportReport = {
    read: 0,
    created: 0,
    changed: 0,
    same: 0,
    bad: 0,
    committed: false,
  }
  private readonly columns: readonly Column[]
  private readonly firstRows = new Map<string, number>()
  private readonly badRows = new Set<number>()
  /** Problems of the present batch, which come from several checks of all of its rows. */
  private problems: Problem[] = []

  constructor(
    private readonly type: RecordType,
    private readonly options: ImportRunOptions,
  ) {
    this.columns = fileColumnsOf(type)
  }

  /** The rows in batches, those with problems included. */
  async *batches(open: OpenFile): AsyncGenerator<readonly RowEntry[]> {
    try {
      yield* this.read(await open(isHeadingOf(this.columns)))
    } catch (error) {
      if (!(error instanceof SheetUnreadable)) throw error
      const { row, text } = error
      this.onProblem({ row, column: undefined, value: undefined, text })
    }
  }

  private async *read(sheet: Sheet): AsyncGenerator<readonly RowEntry[]> {
    const { headings, headingRow = 1, rowGroups } = sheet
    const problems = headingProblems(this.columns, headings, headingRow)
    for (const problem of problems) this.onProblem(problem)
    for (const heading of extraHeadings(this.columns, headings))
      this.note(extraColumnNote(this.type, headingRow, heading))
    if (problems.length > 0) return
    const columns = columnsInFile(this.columns, headings)
    const merged = this.mergedUnits(columns)
    let batch: RowEntry[] = []
    let unreadable: SheetUnreadable | undefined
    try {
      for await (const rows of rowGroups)
        for (const row of rows) {
          this.report.read += 1
          batch.push(this.entryOf(columns, merged?.fill(row) ?? row))
          if (batch.length < batchSize) continue
          yield batch
          batch = []
        }
    } catch (error) {
      if (!(error instanceof SheetUnreadable)) throw error
      unreadable = error
    }
    merged?.end()
    // The rows before the fault may have problems, too.
    yield batch
    if (unreadable) throw unreadable
    this.reportOthers(sheet)
  }

  private entryOf(columns: ReadonlyMap<string, Column>, row: SheetRow): RowEntry {
    const entry = readRow(columns, row, this.onProblem)
    const { unitId } = entry.values
    if (typeof unitId === 'string') {
      const found = this.options.findUnits(unitId)
      if (found.length === 1) entry.values['unitId'] = found[0]
      if (found.length > 1) {
        delete entry.values['unitId']
        this.refuse(row, 'unitId', unitId, ambiguous(found))
      }
    }
    this.refuseRepeated(entry, row)
    return entry
  }

  private mergedUnits(columns: ReadonlyMap<string, Column>): FillDown | undefined {
    const unit = [...columns].find(([, { property }]) => property === 'unitId')
    if (!unit) return undefined
    const [heading, column] = unit
    return new FillDown(heading, (rows) => this.note(filledNote(column, rows)))
  }

  private reportOthers({ headingRow = 1, others = [] }: Sheet): void {
    for (const other of others) {
      const problem = { row: headingRow, column: undefined, value: undefined }
      if (other.hasHeadings) this.onProblem({ ...problem, text: otherSheetText(other) })
      else this.note({ ...problem, text: otherSheetText(other) })
    }
  }

  async apply(tx: Tx, entries: readonly RowEntry[]): Promise<RowCounts> {
    const rules = this.options.rules ?? (await lockedRules(tx.manager))
    const counts = await applyRows(
      tx,
      this.type,
      entries,
      { ...this.options, rules, badRows: this.badRows },
      this.onProblem,
    )
    this.end()
    return counts
  }

  count({ created, changed, same }: RowCounts): void {
    this.report.created += created
    this.report.changed += changed
    this.report.same += same
  }

  /** Reports the problems so far in the order of their rows. */
  end(): void {
    const problems = this.problems.toSorted((a, b) => a.row - b.row)
    this.problems = []
    for (const problem of problems) this.options.onProblem(problem)
  }

  private readonly onProblem = (problem: Problem): void => {
    this.badRows.add(problem.row)
    this.report.bad = this.badRows.size
    this.problems.push(problem)
  }

  private note(note: Problem): void {
    this.options.onNote?.(note)
  }

  private refuseRepeated({ values }: RowEntry, row: SheetRow): void {
    const id = values['externalId']
    if (typeof id !== 'string') return
    const key = `${String(values[this.type.unitFrom ?? 'unitId'])} ${id}`
    const first = this.firstRows.get(key)
    this.firstRows.set(key, first ?? row.row)
    if (first !== undefined) this.refuse(row, 'externalId', id, repeated(first))
  }

  private refuse({ row }: SheetRow, property: string, value: string, text: Problem['text']): void {
    const column = this.columns.find((one) => one.property === property)
    this.onProblem({ row, column, value, text })
  }
}

const repeated = (first: number): Problem['text'] =>
  localized(
    `is already in row ${first}, for the same unit. Remove one of the rows.`,
    `與第 ${first} 行重複,請刪去其中一行。`,
  )

const ambiguous = (ids: readonly string[]): Problem['text'] =>
  localized(
    `is the name of several units. Write the code of one: ${ids.join(', ')}.`,
    `是多個單位的名稱,請填寫其中之一的代碼:${ids.join('、')}。`,
  )
