import { UserError, localized } from '../../../../schema/vocabulary/index.ts'
import { dayOf } from '../../../kit/calendar/index.ts'
import { type Author, NotCommitted, type Store, type Tx } from '../../../kit/store/index.ts'
import type { Problem } from '../../../kit/tables/index.ts'
import type { ImportOutcome } from '../../programme/import-report.ts'
import { resolveUnitName } from '../resolve-unit-name.ts'
import { setUnitGroup } from '../reorganization/set-unit-group.ts'
import { UnitGroup } from '../unit-group.ts'
import { Unit } from '../unit.ts'
import { applyUnitRow, endUnit, type FindUnit } from './apply-unit-row.ts'
import { groupLevel, levelOf } from './unit-columns.ts'
import { RowReader, type UnitRow } from './unit-row.ts'

export interface UnitImportOptions extends Author {
  /** Reports what would change, and changes nothing. */
  readonly dryRun: boolean
  readonly onProblem: (problem: Problem) => void
}

/** How many rows had which outcome; nothing was changed if one failed. */
export type UnitImportCounts = Readonly<Record<'new' | 'changed' | 'same' | 'failed', number>>

/**
 * Creates and changes units and groups from the rows of a file, in one transaction: all or nothing. All rows are read, so that
 * all their problems are reported at once. A repetition changes nothing.
 */
export const importUnits = (
  store: Store,
  rows: readonly UnitRow[],
  { dryRun, onProblem, ...author }: UnitImportOptions,
): Promise<UnitImportCounts> =>
  store.write(author, async (tx) => {
    const counts = await applyRows(tx, rows, onProblem)
    // A dry run does the same work and rolls it back, so that both have the same report.
    return dryRun || counts.failed > 0 ? new NotCommitted(counts) : counts
  })

const applyRows = async (
  tx: Tx,
  rows: readonly UnitRow[],
  onProblem: (problem: Problem) => void,
): Promise<UnitImportCounts> => {
  const readers = rows.map((row) => new RowReader(row, onProblem))
  refuseRepeated(readers)
  const isGroup = (row: RowReader): boolean => levelOf(row.text('level') ?? '') === groupLevel
  const find = findIn(tx, readers)
  const outcomes = new Map<RowReader, ImportOutcome>()
  const apply = async (
    row: RowReader,
    work: (row: RowReader) => Promise<ImportOutcome>,
  ): Promise<void> => {
    const before = outcomes.get(row)
    const outcome = row.isBad ? 'failed' : await work(row)
    if (before === undefined || before === 'same' || outcome === 'failed')
      outcomes.set(row, outcome)
  }
  const units = parentsFirst(readers.filter((row) => !isGroup(row)))
  for (const row of units) await apply(row, (one) => applyUnitRow(tx, one, find))
  for (const row of units.toReversed()) await apply(row, (one) => endUnit(tx, one, find))
  for (const row of readers.filter(isGroup)) await apply(row, (one) => applyGroup(tx, one, find))
  const count = (outcome: ImportOutcome): number =>
    [...outcomes.values()].filter((one) => one === outcome).length
  return {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    failed: count('failed'),
  }
}

const refuseRepeated = (readers: readonly RowReader[]): void => {
  const first = new Map<string, number>()
  for (const reader of readers) {
    const code = reader.text('code')
    if (code === undefined) continue
    const known = first.get(code)
    if (known === undefined) first.set(code, reader.row.row)
    else
      reader.problem(
        'code',
        localized(
          `is already in row ${known}. Remove one of the rows.`,
          `與第 ${known} 行重複,請刪去其中一行。`,
        ),
      )
  }
}

/** Rows after those of their parents, if the file has them; otherwise in the order of the file. */
const parentsFirst = (rows: readonly RowReader[]): readonly RowReader[] => {
  const byKey = new Map<string, RowReader>()
  for (const row of rows)
    for (const column of ['name', 'code'] as const) {
      const key = row.text(column)
      if (key !== undefined) byKey.set(key, row)
    }
  const sorted = new Set<RowReader>()
  const visit = (row: RowReader, below: readonly RowReader[]): void => {
    const parent = byKey.get(row.text('parent') ?? '')
    if (parent && !below.includes(parent)) visit(parent, [...below, row])
    sorted.add(row)
  }
  for (const row of rows) visit(row, [])
  return [...sorted]
}

/** Finds units by code, by their name in the file, or by a name that one unit of the hub has today. */
const findIn = (tx: Tx, rows: readonly RowReader[]): FindUnit => {
  const inFile = new Map(rows.map((row) => [row.text('name') ?? '', row.text('code') ?? '']))
  let names: Promise<ReturnType<typeof resolveUnitName>> | undefined
  return async (cell) => {
    for (const id of [cell, inFile.get(cell)])
      if (id !== undefined && (await tx.find(Unit, id))) return id
    names ??= tx.manager.find(Unit).then((units) => resolveUnitName(units, dayOf(tx.act.now)))
    return (await names)(cell)?.unitId
  }
}

const applyGroup = async (tx: Tx, row: RowReader, find: FindUnit): Promise<ImportOutcome> => {
  const id = row.required('code')
  const nameHant = row.required('name')
  const document = row.required('document')
  const memberIds: string[] = []
  for (const cell of row.list('members')) {
    const unitId = await find(cell)
    if (unitId === undefined) row.problem('members', unknownMember(cell))
    else memberIds.push(unitId)
  }
  if (row.isBad) return 'failed'
  const before = JSON.stringify((await tx.find(UnitGroup, id)) ?? null)
  const result = await setUnitGroup(tx, {
    id,
    nameHant,
    document,
    memberIds,
    nameHans: row.text('nameHans') ?? null,
    nameEn: row.text('nameEn') ?? null,
    phrases: row.list('wordings', /[;\n]/),
    rule: row.text('note') ?? null,
  })
  if (result instanceof UserError) {
    row.problem(undefined, result.localizedText())
    return 'failed'
  }
  if (before === 'null') return 'new'
  return before === JSON.stringify(result) ? 'same' : 'changed'
}

const unknownMember = (cell: string) =>
  localized(
    `names "${cell}", which is not a unit today. Write its code, or its full name.`,
    `所列「${cell}」目前不是單位,請填寫其代碼或全稱。`,
  )
