import { In } from 'typeorm'
import type { InvalidInput } from '../../../schema/vocabulary/index.ts'
import {
  changeRecord,
  type ExemptionClaim,
  completeRecord,
  correctionOf,
  enterRecords,
  referenceProblems,
  problemsOf,
  type RecordType,
  refusePersonalData,
  type DueRules,
} from '../records/index.ts'
import type { LoggedRow, Tx } from '../store/index.ts'
import { UnitNode } from '../access/index.ts'
import { columnsOf } from './column.ts'
import { type Problem, problemText } from './problem.ts'
import type { Entry } from './read-row.ts'
import { resolveReferences } from './references.ts'

type Values = Readonly<Record<string, unknown>>

export interface RowCounts {
  created: number
  changed: number
  same: number
}

/** By which rules rows are taken. */
export interface RowRules extends DueRules {
  readonly newId: () => string
  /** Why rows may show personal data; the log keeps it with those that do. */
  readonly claim?: ExemptionClaim | undefined
}

/** Enters rows that are new, changes those whose external id the unit has already. Rows with a problem are left. */
export const applyRows = async (
  tx: Tx,
  type: RecordType,
  entries: readonly Entry[],
  terms: RowRules,
  onProblem: (problem: Problem) => void,
): Promise<RowCounts> => {
  const bad = new Set<number>()
  const problem = (one: Problem): void => {
    bad.add(one.row)
    onProblem(one)
  }
  await resolveReferences(tx.manager, type, entries, problem)
  await checkUnits(tx, type, entries, problem)
  const known = await knownOf(tx, type, entries)
  const misfits = await referenceProblems(
    tx,
    type,
    entries.map(({ values }) => values),
  )
  const created: { readonly plain: Values[]; readonly claimed: Values[] } = {
    plain: [],
    claimed: [],
  }
  const changed: { readonly before: LoggedRow; readonly set: object; readonly details: Values }[] =
    []
  let same = 0
  for (const { no, values, cells } of entries) {
    if (bad.has(no)) continue
    const before = known.get(`${String(values['unitId'])} ${String(values['externalId'])}`)
    const differs = before && differing(before as unknown as Values, values)
    const record = before
      ? { ...before, ...differs }
      : await completeRecord(
          tx,
          type,
          { ...values, id: terms.newId(), enteredAt: tx.act.now },
          terms,
        )
    const byItself = problemsOf(type, record, tx.act.now)
    const wrong = byItself.length > 0 ? byItself : misfits(record)
    for (const one of wrong) problem(toProblem(type, no, cells, one))
    if (wrong.length > 0) continue
    const shown = refusePersonalData(type, record, before && { ...before })
    if (shown && !terms.claim) {
      // The cell itself would spread the number.
      problem({
        row: no,
        column: columnNamed(type, shown.field),
        value: shown.sample,
        text: shown.words(),
      })
      continue
    }
    if (!before) created[shown ? 'claimed' : 'plain'].push(record)
    else if (differs && Object.keys(differs).length > 0)
      changed.push({
        before,
        set: await correctionOf(tx, type, { ...before }, differs, terms),
        details: shown ? { ...terms.claim } : {},
      })
    else same += 1
  }
  await enterRecords(tx, type, created.plain, terms)
  await enterRecords(tx, type, created.claimed, terms, { ...terms.claim })
  for (const { before, ...change } of changed)
    await changeRecord(tx, type, before, { event: 'corrected', ...change }, terms)
  return { created: created.plain.length + created.claimed.length, changed: changed.length, same }
}

const checkUnits = async (
  { manager }: Tx,
  type: RecordType,
  entries: readonly Entry[],
  onProblem: (problem: Problem) => void,
): Promise<void> => {
  if (type.unitFrom) return
  const wanted = [...new Set(entries.map(({ values }) => String(values['unitId'])))]
  const nodes = await manager.find(UnitNode, { where: { id: In(wanted) } })
  const known = new Set(nodes.map(({ id }) => id))
  const column = columnsOf(type).find(({ property }) => property === 'unitId')
  for (const { no, values } of entries)
    if (typeof values['unitId'] === 'string' && !known.has(values['unitId']))
      onProblem({ row: no, column, value: values['unitId'], text: noUnit })
}

const noUnit = problemText(
  'is no unit. Write its code, e.g. CITY-350200.',
  '沒有此單位,請填寫單位代碼,例如 CITY-350200。',
)

const knownOf = async (
  { manager }: Tx,
  type: RecordType,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, LoggedRow>> => {
  const ids = new Map<string, Set<string>>()
  for (const { values } of entries) {
    const unitId = String(values['unitId'])
    ids.set(unitId, (ids.get(unitId) ?? new Set()).add(String(values['externalId'])))
  }
  const entity = type.entity as new () => LoggedRow & { readonly externalId: string }
  // Unit by unit, as the index has them: ids alone would be looked for in the whole table.
  const where = [...ids].map(([unitId, of]) => ({ unitId, externalId: In([...of]) }))
  // Held, so that nobody mends them meanwhile. SQLite has one writer, who holds everything.
  const held = manager.connection.options.type === 'mysql'
  const lock = held ? { lock: { mode: 'pessimistic_write' } as const } : {}
  const found =
    where.length > 0 ? await manager.find(entity, { where: where as never, ...lock }) : []
  return new Map(found.map((one) => [`${one.unitId} ${one.externalId}`, one]))
}

const differing = (before: Values, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([property, value]) => JSON.stringify(before[property] ?? null) !== JSON.stringify(value),
    ),
  )

const toProblem = (
  type: RecordType,
  row: number,
  cells: ReadonlyMap<string, string>,
  wrong: InvalidInput,
): Problem => ({
  row,
  column: columnNamed(type, wrong.field),
  value: cells.get(wrong.field),
  text: wrong.words(),
})

const columnNamed = (type: RecordType, name: string) =>
  columnsOf(type).find(({ property }) => property === name)
