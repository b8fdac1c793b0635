import { type Problem, readRow, problemText, type Sheet } from '../tables/index.ts'
import type { Tx } from '../store/index.ts'
import type { ClaimStore, ClaimType } from './claimed.ts'
import { recordObservation } from './record-observation.ts'
import { problemAt, type Result, resultIn } from './result.ts'
import { columnsIn, isChecked } from './table.ts'

export interface ImportResultsOptions {
  readonly actor: string
  readonly now: Date
  readonly recheckMs: number
  /** Say what would happen and change nothing. */
  readonly dryRun: boolean
  readonly onProblem: (problem: Problem) => void
}

export interface ResultsReport {
  readonly read: number
  /** Rows that say what a visit showed. */
  readonly visited: number
  /** Rows with a problem. */
  readonly bad: number
  /** Whether the results are in the records now. */
  readonly kept: boolean
}

/**
 * Takes what visits showed from a file, for networks the hub cannot look into. All or nothing: every service's rows are tried
 * before the first are kept, since services keep their records apart.
 */
export const importResults = async (
  places: readonly ClaimStore[],
  sheet: Sheet,
  options: ImportResultsOptions,
): Promise<ResultsReport> => {
  const bad = new Set<number>()
  const tell = (problem: Problem): void => {
    bad.add(problem.row)
    options.onProblem(problem)
  }
  const { read, results } = await resultsIn(sheet, options.now, tell)
  const parts = places.map((place) => ({
    ...place,
    those: results.filter(({ type }) => typeNamed(place, type) !== undefined),
  }))
  const known = new Set(parts.flatMap(({ those }) => those))
  for (const result of results)
    if (!known.has(result)) tell(problemAt(result.row, 'type', result.type, noType))
  for (const part of parts) await takeAll(part, part.those, { ...options, dryRun: true }, tell)
  const isGood = bad.size === 0
  if (isGood && !options.dryRun)
    for (const part of parts) await takeAll(part, part.those, options, tell)
  const kept = !options.dryRun && bad.size === 0
  return { read, visited: results.length, bad: bad.size, kept }
}

const resultsIn = async (sheet: Sheet, now: Date, tell: (problem: Problem) => void) => {
  const { columns, problems } = columnsIn(sheet.headings)
  const results: Result[] = []
  const seen = new Map<string, number>()
  let read = 0
  for (const problem of problems) tell(problem)
  if (problems.length > 0) return { read, results }
  for await (const row of sheet.rows) {
    read += 1
    // A list may come back with pages that nobody visited.
    if (!isChecked(row, columns)) continue
    let isReadable = true
    const entry = readRow(columns, row, (problem) => {
      isReadable = false
      tell(problem)
    })
    const result = isReadable ? resultIn(entry, now, tell) : undefined
    if (!result) continue
    const key = `${result.type} ${result.id}`
    const first = seen.get(key)
    if (first === undefined) results.push(result)
    else tell(problemAt(row.no, 'id', result.id, standsTwice(first)))
    seen.set(key, first ?? row.no)
  }
  return { read, results }
}

const takeAll = async (
  place: ClaimStore,
  results: readonly Result[],
  options: ImportResultsOptions,
  tell: (problem: Problem) => void,
): Promise<void> => {
  if (results.length === 0) return
  await place.store
    .write(options, async (tx) => {
      let isGood = true
      for (const [index, result] of results.entries()) {
        if (index % 500 === 499) await tx.flush()
        if (await take(tx, place, result, options)) continue
        isGood = false
        tell(problemAt(result.row, 'id', result.id, outdated))
      }
      if (options.dryRun || !isGood) throw new Undone()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error
    })
}

class Undone extends Error {}

const take = async (tx: Tx, place: ClaimStore, result: Result, options: ImportResultsOptions) => {
  const type = typeNamed(place, result.type)
  const { at, judged } = result
  const { recheckMs } = options
  return type && recordObservation(tx, type, result, judged, { at, recheckMs, random: () => 0.5 })
}

const typeNamed = ({ types }: ClaimStore, name: string): ClaimType | undefined =>
  types.find(({ type }) => type.name === name)

const noType = problemText(
  'is no kind of record that claims publication. Leave it as it was exported.',
  '不是含公開信息的記錄類別,請保留導出時的內容。',
)
const outdated = problemText(
  'is no record of the hub, or claims another address or day by now. Export the list anew.',
  '系統中沒有此記錄,或其網址、公開日期已變更,請重新導出清單。',
)
const standsTwice = (first: number) =>
  problemText(
    `stands in row ${first} already. Remove one of the rows.`,
    `與第 ${first} 行重複,請刪去其中一行。`,
  )
