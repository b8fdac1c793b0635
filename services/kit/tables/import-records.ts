import type { ActiveRules } from '../rules/index.ts'
import type { RecordType } from '../records/index.ts'
import { type Author, NotCommitted, type Store } from '../store/index.ts'
import type { RowRules } from './apply-rows.ts'
import { type FindUnits, ownUnitFinder } from './find-units.ts'
import { ImportRun, type OpenFile } from './import-run.ts'
import type { Problem } from './problem.ts'

export interface ImportRecordsOptions extends Author, Omit<RowRules, 'rules'> {
  /** Rules to use instead of the store's rule packs. */
  readonly rules?: ActiveRules
  /** Report what the import would change, and change nothing. */
  readonly dryRun?: boolean
  /** Import the valid rows and skip the others, instead of all or nothing. */
  readonly skipBad?: boolean
  /** Finds units by what people write; by id and code only if left out. */
  readonly findUnits?: FindUnits
  readonly onProblem: (problem: Problem) => void
  /** Receives what the import did with the file by itself, e.g. which columns it did not read. */
  readonly onNote?: (note: Problem) => void
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
 * Problems come in the order of the rows.
 * @param open opens the file from its beginning; called again when the database rolls back a deadlock
 */
export const importRecords = async (
  store: Store,
  type: RecordType,
  open: OpenFile,
  options: ImportRecordsOptions,
): Promise<ImportReport> => {
  const { dryRun = false, skipBad = false } = options
  const findUnits = options.findUnits ?? (await ownUnitFinder(store.read))
  const begin = () => new ImportRun(type, { ...options, findUnits })
  if (skipBad && !dryRun) {
    const run = begin()
    for await (const entries of run.batches(open))
      run.count(await store.write(options, (tx) => run.apply(tx, entries)))
    run.end()
    return { ...run.report, committed: run.report.read > 0 }
  }
  const report = await store.write(options, async (tx) => {
    const run = begin()
    for await (const entries of run.batches(open)) {
      run.count(await run.apply(tx, entries))
      await tx.flush()
    }
    run.end()
    return dryRun || run.report.bad > 0 ? new NotCommitted(run.report) : run.report
  })
  return { ...report, committed: !dryRun && report.bad === 0 }
}
