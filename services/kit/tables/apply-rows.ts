import { In } from 'typeorm'
import { localized, type InvalidInput } from '../../../schema/vocabulary/index.ts'
import {
  changeRecord,
  completeRecord,
  correctionOf,
  type DueRules,
  enterRecords,
  type ExemptionClaim,
  fieldProblemsOf,
  isExemptible,
  levelRefusals,
  problemsOf,
  type RecordType,
  referenceProblems,
  refusePersonalData,
  unitRefusals,
  type UnitRecord,
} from '../records/index.ts'
import type { Tx } from '../store/index.ts'
import { UnitNode } from '../access/index.ts'
import { fileColumnsOf } from './column.ts'
import { keyOf, lockExisting } from './lock-existing.ts'
import type { Problem } from './problem.ts'
import type { RowEntry } from './read-row.ts'
import { resolveReferences } from './references.ts'

type Values = Readonly<Record<string, unknown>>

export interface RowCounts {
  created: number
  changed: number
  same: number
}

/** The rules by which rows are entered. */
export interface RowRules extends DueRules {
  readonly newId: () => string
  /** Why rows may show personal data; the log keeps it with those that do. */
  readonly claim?: ExemptionClaim | undefined
  /** Rows with a problem so far: what else is wrong with them is reported, and they are not entered. */
  readonly badRows?: ReadonlySet<number>
}

/** Creates records for new external ids of a unit and changes those of known ones. Skips rows with a problem. */
export const applyRows = async (
  tx: Tx,
  type: RecordType,
  entries: readonly RowEntry[],
  rowRules: RowRules,
  onProblem: (problem: Problem) => void,
): Promise<RowCounts> => {
  const badRows = new Set(entries.map(({ row }) => row).filter((row) => rowRules.badRows?.has(row)))
  const report = (problem: Problem): void => {
    badRows.add(problem.row)
    onProblem(problem)
  }
  await resolveReferences(tx.manager, type, entries, report)
  await checkUnits(tx, type, entries, report)
  for (const entry of entries)
    if (badRows.has(entry.row)) reportFields(type, entry, tx.act.now, report)
  const good = entries.filter(({ row }) => !badRows.has(row))
  const existing = await lockExisting(tx, type, good)
  const unmetChecks = await referenceProblems(
    tx,
    type,
    good.map(({ values }) => values),
  )
  const refuseLevel = await levelRefusals(
    tx.manager,
    [...entries.map(({ values }) => values), ...existing.values()].map(({ unitId }) =>
      String(unitId),
    ),
  )
  const refuseUnit = await unitRefusals(
    tx.manager,
    entries.map(({ values }) => String(values['unitId'])),
  )
  const created: { readonly plain: Values[]; readonly exempted: Values[] } = {
    plain: [],
    exempted: [],
  }
  const changes: { readonly before: UnitRecord; readonly set: object; readonly details: Values }[] =
    []
  let same = 0
  for (const { row, values, cells } of good) {
    const before = existing.get(keyOf(values))
    const changed = before && differing({ ...before }, values)
    const record = before
      ? { ...before, ...changed }
      : await completeRecord(
          tx,
          type,
          { ...values, id: rowRules.newId(), enteredAt: tx.act.now },
          rowRules,
        )
    const invalid = problemsOf(type, record, tx.act.now)
    const ofProvince = refuseLevel(type, record)
    const unmet = ofProvince ? [ofProvince] : unmetChecks(record)
    // Records of a unit that has ended since may still be corrected.
    const refused = before ? undefined : await refuseUnit(type, record, tx.act.now)
    const problems = [...(invalid.length > 0 ? invalid : unmet), ...(refused ? [refused] : [])]
    for (const one of problems) report(problemIn(type, row, cells, one))
    if (problems.length > 0) continue
    const personalData = refusePersonalData(type, record, before && { ...before })
    if (personalData && !(rowRules.claim && isExemptible(type, personalData))) {
      // The report shows the masked sample, since the cell would spread the number.
      const value = 'sample' in personalData ? personalData.sample : undefined
      const column = columnNamed(type, personalData.field)
      report({ row, column, value, text: personalData.localizedText() })
      continue
    }
    if (!before) created[personalData ? 'exempted' : 'plain'].push(record)
    else if (changed && Object.keys(changed).length > 0)
      changes.push({
        before,
        set: await correctionOf(tx, type, { ...before }, changed, rowRules),
        details: personalData ? { ...rowRules.claim } : {},
      })
    else same += 1
  }
  await enterRecords(tx, type, created.plain, rowRules)
  await enterRecords(tx, type, created.exempted, rowRules, { ...rowRules.claim })
  for (const { before, ...change } of changes)
    await changeRecord(tx, type, before, { event: 'corrected', ...change }, rowRules)
  return { created: created.plain.length + created.exempted.length, changed: changes.length, same }
}

/** Reports what else is wrong with a row that is not entered anyway, so that one correction of the file suffices. */
const reportFields = (
  type: RecordType,
  { row, values, cells, unreadable }: RowEntry,
  now: Date,
  onProblem: (problem: Problem) => void,
): void => {
  for (const invalid of fieldProblemsOf(type, values, now))
    if (invalid.field in values && !unreadable.has(invalid.field))
      onProblem(problemIn(type, row, cells, invalid))
}

const checkUnits = async (
  { manager }: Tx,
  type: RecordType,
  entries: readonly RowEntry[],
  onProblem: (problem: Problem) => void,
): Promise<void> => {
  if (type.unitFrom) return
  const ids = [...new Set(entries.map(({ values }) => String(values['unitId'])))]
  const nodes = await manager.find(UnitNode, { where: { id: In(ids) } })
  const known = new Set(nodes.map(({ id }) => id))
  const column = columnNamed(type, 'unitId')
  for (const { row, values } of entries)
    if (typeof values['unitId'] === 'string' && !known.has(values['unitId']))
      onProblem({ row, column, value: values['unitId'], text: unknownUnit })
}

const unknownUnit = localized(
  'is not a unit. Write its code, e.g. CITY-350200.',
  '沒有此單位,請填寫單位代碼,例如 CITY-350200。',
)

const differing = (before: Values, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([property, value]) => comparable(before[property]) !== comparable(value),
    ),
  )

// Spreadsheets drop spaces around a text.
const comparable = (value: unknown): string =>
  JSON.stringify(typeof value === 'string' ? value.trim() : (value ?? null))

const problemIn = (
  type: RecordType,
  row: number,
  cells: ReadonlyMap<string, string>,
  invalid: InvalidInput,
): Problem => ({
  row,
  column: columnNamed(type, invalid.field),
  value: cells.get(invalid.field),
  text: invalid.localizedText(),
})

const columnNamed = (type: RecordType, name: string) =>
  fileColumnsOf(type).find(({ property }) => property === name)
