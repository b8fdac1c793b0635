import { localized } from '../../../schema/vocabulary/index.ts'
import {
  columnsInFile,
  headingProblems,
  type Problem,
  readRow,
  type Sheet,
} from '../tables/index.ts'
import { NotCommitted, type Tx } from '../store/index.ts'
import { type CheckResult, problemAt, readResult } from './check-result.ts'
import type { ClaimStore, ClaimType } from './claims.ts'
import { pageListColumns } from './page-list.ts'
import { recordObservation } from './record-observation.ts'

interface ImportResultsOptions {
  readonly actor: string
  readonly now: Date
  readonly recheckMs: number
  /** Report what the import would change, and change nothing. */
  readonly dryRun: boolean
  readonly onProblem: (problem: Problem) => void
}

interface ImportResultsReport {
  readonly read: number
  /** Rows with a result. */
  readonly visited: number
  /** Rows with a problem. */
  readonly bad: number
  /** Whether the results are in the store. */
  readonly committed: boolean
}

/**
 * Imports check results from a file, for pages on networks that the hub cannot reach. All or nothing: since each service has
 * its own store, the rows of every service are tried before the first are written.
 */
export const importResults = async (
  claimStores: readonly ClaimStore[],
  sheet: Sheet,
  options: ImportResultsOptions,
): Promise<ImportResultsReport> => {
  const badRows = new Set<number>()
  const report = (problem: Problem): void => {
    badRows.add(problem.row)
    options.onProblem(problem)
  }
  const { read, results } = await readResults(sheet, options.now, report)
  const parts = claimStores.map((claimStore) => ({
    claimStore,
    results: results.filter(({ type }) => typeNamed(claimStore, type) !== undefined),
  }))
  const known = new Set(parts.flatMap((part) => part.results))
  for (const result of results)
    if (!known.has(result)) report(problemAt(result.row, 'type', result.type, unknownType))
  for (const part of parts)
    await recordResults(part.claimStore, part.results, { ...options, dryRun: true }, report)
  const isValid = badRows.size === 0
  if (isValid && !options.dryRun)
    for (const part of parts) await recordResults(part.claimStore, part.results, options, report)
  const committed = !options.dryRun && badRows.size === 0
  return { read, visited: results.length, bad: badRows.size, committed }
}

const readResults = async (sheet: Sheet, now: Date, report: (problem: Problem) => void) => {
  const results: CheckResult[] = []
  const firstRows = new Map<string, number>()
  let read = 0
  const columns = columnsInFile(pageListColumns, sheet.headings)
  const verdictHeading = [...columns].find(([, { property }]) => property === 'verdict')?.[0]
  const problems = headingProblems(
    // A list without this column has no results.
    pageListColumns.map((one) => (one.property === 'verdict' ? { ...one, required: true } : one)),
    sheet.headings,
    sheet.headingRow,
  )
  for (const problem of problems) report(problem)
  if (problems.length > 0 || verdictHeading === undefined) return { read, results }
  for await (const rows of sheet.rowGroups)
    for (const sheetRow of rows) {
      read += 1
      // The list may still have pages that were not checked.
      if (!sheetRow.cells.has(verdictHeading)) continue
      let isReadable = true
      const entry = readRow(columns, sheetRow, (problem) => {
        isReadable = false
        report(problem)
      })
      const result = isReadable ? readResult(entry, now, report) : undefined
      if (!result) continue
      const key = `${result.type} ${result.id}`
      const first = firstRows.get(key)
      if (first === undefined) results.push(result)
      else report(problemAt(result.row, 'id', result.id, repeated(first)))
      firstRows.set(key, first ?? result.row)
    }
  return { read, results }
}

const recordResults = async (
  claimStore: ClaimStore,
  results: readonly CheckResult[],
  options: ImportResultsOptions,
  report: (problem: Problem) => void,
): Promise<void> => {
  if (results.length === 0) return
  await claimStore.store.write(options, async (tx) => {
    let isValid = true
    for (const [index, result] of results.entries()) {
      if (index % 500 === 499) await tx.flush()
      if (await recordResult(tx, claimStore, result, options)) continue
      isValid = false
      report(problemAt(result.row, 'id', result.id, outdated))
    }
    return options.dryRun || !isValid ? new NotCommitted(undefined) : undefined
  })
}

const recordResult = async (
  tx: Tx,
  claimStore: ClaimStore,
  result: CheckResult,
  { recheckMs }: ImportResultsOptions,
): Promise<boolean> => {
  const type = typeNamed(claimStore, result.type)
  const { at, evaluation } = result
  const options = { at, recheckMs, random: () => 0.5 }
  return type !== undefined && recordObservation(tx, type, result, evaluation, options)
}

const typeNamed = ({ types }: ClaimStore, name: string): ClaimType | undefined =>
  types.find(({ type }) => type.name === name)

const unknownType = localized(
  'is not a record type that claims publication. Leave it as it was exported.',
  '不是含公開信息的記錄類別,請保留導出時的內容。',
)
const outdated = localized(
  'is no record of the hub, or claims another address or day now. Export the list again.',
  '系統中沒有此記錄,或其網址、公開日期已變更,請重新導出清單。',
)
const repeated = (first: number) =>
  localized(
    `is already in row ${first}. Remove one of the rows.`,
    `與第 ${first} 行重複,請刪去其中一行。`,
  )
