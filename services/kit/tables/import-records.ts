import { lockedRules, type ActiveRules } from '../rules/index.ts'
import type { RecordType } from '../records/index.ts'
import { type Sheet, type SheetRow, SheetUnreadable } from './sheet/index.ts'
import type { Author, Store, Tx } from '../store/index.ts'
import { columnsByName } from './column.ts'
import { type Problem, problemText } from './problem.ts'
import { type Entry, headingProblems, readRow } from './read-row.ts'
import { type RowCounts, applyRows, type RowRules } from './apply-rows.ts'

export interface ImportOptions extends Author, Omit<RowRules, 'rules'> {
  /** Other clocks than those of the store. */
  readonly rules?: ActiveRules
  /** Say what would happen and change nothing. */
  readonly dryRun?: boolean
  /** Take the good rows and leave the bad ones, instead of all or nothing. */
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
  /** Whether what the report says is in the store. */
  kept: boolean
}

/**
 * Brings the records of a file in. All or nothing, unless `skipBad`: then batch by batch, so that others write in between.
 * The memory it takes does not grow with the file, but for the external ids.
 * @param open opens the file from its beginning; asked again when the database undoes a deadlock
 */
export const importRecords = async (
  store: Store,
  type: RecordType,
  open: () => Promise<Sheet>,
  options: ImportOptions,
): Promise<ImportReport> => {
  const { dryRun = false, skipBad = false } = options
  const run = new Run(type, options)
  if (skipBad && !dryRun) {
    for await (const entries of run.batches(open))
      run.add(await store.write(options, (tx) => run.take(tx, entries)))
    return { ...run.report, kept: run.report.read > 0 }
  }
  let report = run.report
  await store
    .write(options, async (tx) => {
      const again = new Run(type, options)
      report = again.report
      for await (const entries of again.batches(open)) {
        again.add(await again.take(tx, entries))
        await tx.flush()
      }
      if (dryRun || report.bad > 0) throw new Undone()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error
    })
  return { ...report, kept: !dryRun && report.bad === 0 }
}

class Undone extends Error {}

const batchSize = 500

class Run {
  readonly report = { read: 0, created: 0, changed: 0, same: 0, bad: 0, kept: false }
  private readonly seen = new Map<string, number>()
  private readonly bad = new Set<number>()

  constructor(
    private readonly type: RecordType,
    private readonly options: ImportOptions,
  ) {}

  /** Rows that could be read, so many at a time. */
  async *batches(open: () => Promise<Sheet>): AsyncGenerator<readonly Entry[]> {
    try {
      yield* this.read(await open())
    } catch (error) {
      if (!(error instanceof SheetUnreadable)) throw error
      const { row, text } = error
      this.problem({ row, column: undefined, value: undefined, text })
    }
  }

  private async *read({ headings, rows }: Sheet): AsyncGenerator<readonly Entry[]> {
    const wrong = headingProblems(this.type, headings)
    for (const problem of wrong) this.problem(problem)
    if (wrong.length > 0) return
    const byName = columnsByName(this.type)
    const columns = new Map(
      headings.flatMap((heading) => {
        const column = byName.get(heading.trim())
        return column ? [[heading, column] as const] : []
      }),
    )
    let batch: Entry[] = []
    for await (const row of rows) {
      this.report.read += 1
      const entry = readRow(columns, row, this.problem)
      this.refuseTwice(entry, row)
      if (!this.bad.has(row.no)) batch.push(entry)
      if (batch.length < batchSize) continue
      yield batch
      batch = []
    }
    yield batch
  }

  async take(tx: Tx, entries: readonly Entry[]): Promise<RowCounts> {
    const rules = this.options.rules ?? (await lockedRules(tx.manager))
    return applyRows(tx, this.type, entries, { ...this.options, rules }, this.problem)
  }

  add({ created, changed, same }: RowCounts): void {
    this.report.created += created
    this.report.changed += changed
    this.report.same += same
  }

  private readonly problem = (problem: Problem): void => {
    this.bad.add(problem.row)
    this.report.bad = this.bad.size
    this.options.onProblem(problem)
  }

  private refuseTwice({ values }: Entry, { no }: SheetRow): void {
    const id = values['externalId']
    if (typeof id !== 'string') return
    const key = `${String(values[this.type.unitFrom ?? 'unitId'])} ${id}`
    const first = this.seen.get(key)
    this.seen.set(key, first ?? no)
    if (first === undefined) return
    const text = problemText(
      `stands in row ${first} already, for the same unit. Remove one of the rows.`,
      `與第 ${first} 行重複,請刪去其中一行。`,
    )
    const column = columnsByName(this.type).get('externalId')
    this.problem({ row: no, column, value: id, text })
  }
}
