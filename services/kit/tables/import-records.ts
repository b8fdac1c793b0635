import { lockedRules, type ActiveRules } from '../rules/index.ts'
import type { RecordType } from '../records/index.ts'
import { type Sheet, type SheetRow, SheetUnreadable } from './sheet/index.ts'
import type { Author, Store, Tx } from '../store/index.ts'
import { columnsByHeading, columnsInFile, fileColumnsOf } from './column.ts'
import { headingProblems } from './heading-problems.ts'
import { type Problem, problemText } from './problem.ts'
import { readRow, type RowEntry } from './read-row.ts'
import { type RowCounts, applyRows, type RowRules } from './apply-rows.ts'

export interface ImportRecordsOptions extends Author, Omit<RowRules, 'rules'> {
  /** Rules to use instead of the store's rule packs. */
  readonly rules?: ActiveRules
  /** Report what the import would change, and change nothing. */
  readonly dryRun?: boolean
  /** Import the valid rows and skip the others, instead of all or nothing. */
  readonly skipBad?: boolean
  readonly onProblem: (problem: Problem) => void
}

export interface ImportReport {
  read: number
  created: number
  changed: number
  same: number
  /** Rows with a problem. */
  bad: number
  /** Whether the reported changes are in the store. */
  committed: boolean
}

/**
 * Imports the records of a file. All or nothing, unless `skipBad`: then in batches, so that other writers run in between.
 * Memory does not grow with the file, except for the external ids.
 * @param open opens the file from its beginning; called again when the database rolls back a deadlock
 */
export const importRecords = async (
  store: Store,
  type: RecordType,
  open: () => Promise<Sheet>,
  options: ImportRecordsOptions,
): Promise<ImportReport> => {
  const { dryRun = false, skipBad = false } = options
  if (skipBad && !dryRun) {
    const run = new ImportRun(type, options)
    for await (const entries of run.batches(open))
      run.count(await store.write(options, (tx) => run.apply(tx, entries)))
    return { ...run.report, committed: run.report.read > 0 }
  }
  const report = await store
    .write(options, async (tx) => {
      const run = new ImportRun(type, options)
      for await (const entries of run.batches(open)) {
        run.count(await run.apply(tx, entries))
        await tx.flush()
      }
      if (dryRun || run.report.bad > 0) throw new RolledBack(run.report)
      return run.report
    })
    .catch((error: unknown) => {
      if (error instanceof RolledBack) return error.report
      throw error
    })
  return { ...report, committed: !dryRun && report.bad === 0 }
}

/** Rolls the transaction back and carries the report out of it. */
class RolledBack extends Error {
  constructor(readonly report: ImportReport) {
    super('the import was rolled back')
  }
}

const batchSize = 500

class ImportRun {
  readonly report: ImportReport = {
    read: 0,
    created: 0,
    changed: 0,
    same: 0,
    bad: 0,
    committed: false,
  }
  private readonly firstRows = new Map<string, number>()
  private readonly badRows = new Set<number>()

  constructor(
    private readonly type: RecordType,
    private readonly options: ImportRecordsOptions,
  ) {}

  /** The readable rows in batches. */
  async *batches(open: () => Promise<Sheet>): AsyncGenerator<readonly RowEntry[]> {
    try {
      yield* this.read(await open())
    } catch (error) {
      if (!(error instanceof SheetUnreadable)) throw error
      const { row, text } = error
      this.onProblem({ row, column: undefined, value: undefined, text })
    }
  }

  private async *read({ headings, rowGroups }: Sheet): AsyncGenerator<readonly RowEntry[]> {
    const fileColumns = fileColumnsOf(this.type)
    const problems = headingProblems(fileColumns, headings, unknownHeading(this.type))
    for (const problem of problems) this.onProblem(problem)
    if (problems.length > 0) return
    const columns = columnsInFile(fileColumns, headings)
    let batch: RowEntry[] = []
    for await (const rows of rowGroups)
      for (const row of rows) {
        this.report.read += 1
        const entry = readRow(columns, row, this.onProblem)
        this.refuseRepeated(entry, row)
        if (!this.badRows.has(row.row)) batch.push(entry)
        if (batch.length < batchSize) continue
        yield batch
        batch = []
      }
    yield batch
  }

  async apply(tx: Tx, entries: readonly RowEntry[]): Promise<RowCounts> {
    const rules = this.options.rules ?? (await lockedRules(tx.manager))
    return applyRows(tx, this.type, entries, { ...this.options, rules }, this.onProblem)
  }

  count({ created, changed, same }: RowCounts): void {
    this.report.created += created
    this.report.changed += changed
    this.report.same += same
  }

  private readonly onProblem = (problem: Problem): void => {
    this.badRows.add(problem.row)
    this.report.bad = this.badRows.size
    this.options.onProblem(problem)
  }

  private refuseRepeated({ values }: RowEntry, { row }: SheetRow): void {
    const id = values['externalId']
    if (typeof id !== 'string') return
    const key = `${String(values[this.type.unitFrom ?? 'unitId'])} ${id}`
    const first = this.firstRows.get(key)
    this.firstRows.set(key, first ?? row)
    if (first === undefined) return
    const text = problemText(
      `is already in row ${first}, for the same unit. Remove one of the rows.`,
      `與第 ${first} 行重複,請刪去其中一行。`,
    )
    const column = columnsByHeading(fileColumnsOf(this.type)).get('externalId')
    this.onProblem({ row, column, value: id, text })
  }
}

const unknownHeading = ({ name, names }: RecordType): Problem['text'] =>
  problemText(
    `is not a heading of ${name}. Use the template: hub template ${name}.`,
    `不是${names.label}的表頭,請使用模板(hub template ${name})。`,
  )
