import { UserError, localized } from '../../../../schema/vocabulary/index.ts'
import { addDays } from '../../../kit/calendar/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import type { ImportOutcome } from '../../programme/import-report.ts'
import { enumValue } from '../../seed/enum-value.ts'
import { createUnit } from '../reorganization/create-unit.ts'
import { moveUnit } from '../reorganization/move-unit.ts'
import { renameUnit } from '../reorganization/rename-unit.ts'
import { UnitEventKind } from '../unit-event.ts'
import { Unit, UnitKind } from '../unit.ts'
import { succeedUnits } from '../reorganization/succeed-unit.ts'
import { levelOf, levelWords } from './unit-columns.ts'
import type { RowReader } from './unit-row.ts'

/** Finds the unit that a cell names by its code or name. */
export type FindUnit = (cell: string) => Promise<string | undefined>

/** Creates the unit of a row, or applies what the row says beyond what is known. The end of units comes with `endUnit`. */
export const applyUnitRow = async (
  tx: Tx,
  row: RowReader,
  find: FindUnit,
): Promise<ImportOutcome> => {
  const id = row.required('code')
  const nameHant = row.required('name')
  const begins = row.day('begins')
  const reports = row.flag('reports')
  const parent = row.text('parent')
  const parentId = parent === undefined ? undefined : await find(parent)
  if (parent !== undefined && parentId === undefined) row.problem('parent', unknownUnit)
  const known = id === '' ? undefined : await tx.find(Unit, id)
  if (known) return row.isBad ? 'failed' : update(tx, row, { known, nameHant, parentId, reports })
  const level = levelOf(row.required('level'))
  if (level === undefined && row.text('level') !== undefined) row.problem('level', unknownLevel)
  if (parent === undefined) row.required('parent')
  const document = row.required('document')
  if (row.isBad || level === undefined || parentId === undefined) return 'failed'
  const created = await createUnit(tx, {
    id,
    parentId,
    nameHant,
    document,
    evidence: 'import',
    kind: enumValue(UnitKind, level),
    nameHans: row.text('nameHans') ?? null,
    nameEn: row.text('nameEn') ?? null,
    gb2260: row.text('areaCode') ?? null,
    isReportingUnit: reports ?? true,
    on: begins ?? null,
    note: row.text('note') ?? null,
  })
  return outcomeOf(row, created, 'new')
}

interface KnownRow {
  readonly known: Unit
  readonly nameHant: string
  readonly parentId: string | undefined
  readonly reports: boolean | undefined
}

const update = async (
  tx: Tx,
  row: RowReader,
  { known, nameHant, parentId, reports }: KnownRow,
): Promise<ImportOutcome> => {
  const isRenamed = nameHant !== known.nameHant
  const isMoved = parentId !== undefined && parentId !== known.parentId
  const changesReporting = reports !== undefined && reports !== known.isReportingUnit
  const renamed = isRenamed ? row.day('renamed') : undefined
  const moved = isMoved ? row.day('moved') : undefined
  if (isRenamed && renamed === undefined) row.problem('name', otherName(known))
  if (isMoved && moved === undefined) row.problem('parent', otherParent)
  const document = isRenamed || isMoved ? row.required('document') : ''
  if (row.isBad) return 'failed'
  if (renamed !== undefined) {
    const nameHans = row.text('nameHans') ?? null
    const names = { nameHant, nameHans, nameEn: row.text('nameEn') ?? null }
    const result = await renameUnit(tx, { unitId: known.id, ...names, on: renamed, document })
    if (outcomeOf(row, result, 'changed') === 'failed') return 'failed'
  }
  if (moved !== undefined && parentId !== undefined) {
    const result = await moveUnit(tx, { unitId: known.id, parentId, on: moved, document })
    if (outcomeOf(row, result, 'changed') === 'failed') return 'failed'
  }
  if (changesReporting) {
    const unit = (await tx.find(Unit, known.id)) ?? known
    await tx.change(unit, { kind: 'unit.set', set: { isReportingUnit: reports } })
  }
  return isRenamed || isMoved || changesReporting ? 'changed' : 'same'
}

/** Applies the end that a row states, once all units of the file exist. */
export const endUnit = async (tx: Tx, row: RowReader, find: FindUnit): Promise<ImportOutcome> => {
  const ends = row.day('ends')
  if (ends === undefined) return 'same'
  const unit = await tx.find(Unit, row.required('code'))
  const successorIds: string[] = []
  for (const cell of row.list('successor')) {
    const successorId = await find(cell)
    if (successorId === undefined) row.problem('successor', unknownUnit)
    else successorIds.push(successorId)
  }
  if (row.isBad || !unit) return 'failed'
  const isSame =
    unit.validTo === ends && (unit.successorId ?? undefined) === (successorIds[0] ?? undefined)
  if (isSame) return 'same'
  const document = row.required('document')
  if (row.isBad) return 'failed'
  const kind =
    successorIds.length === 0
      ? UnitEventKind.ENDED
      : successorIds.length === 1
        ? UnitEventKind.SUCCEEDED
        : UnitEventKind.SPLIT
  const ended = { kind, unitIds: [unit.id], successorIds, on: addDays(ends, 1), document }
  return outcomeOf(row, await succeedUnits(tx, ended), 'changed')
}

const outcomeOf = (row: RowReader, result: object, outcome: ImportOutcome): ImportOutcome => {
  if (!(result instanceof UserError)) return outcome
  row.problem(undefined, result.localizedText())
  return 'failed'
}

const unknownUnit = localized(
  'is not a unit that exists on that day. Write its code, or its full name.',
  '當時沒有此單位,請填寫其代碼或全稱。',
)
const unknownLevel = localized(
  `is no level. Write one of: ${levelWords}.`,
  `不是級別,請填寫設區市、區、縣、縣級市、部門、組別等,或 ${levelWords}。`,
)
const otherName = ({ nameHant }: Unit) =>
  localized(
    `differs from the known name ${nameHant}. For a new name give its first day in the column "renamed" and the document.`,
    `與已有名稱「${nameHant}」不同;如已更名,請在「更名日期」填寫日期並註明文號。`,
  )
const otherParent = localized(
  'differs from the known parent. For a move give its day in the column "moved" and the document.',
  '與已有上級單位不同;如已劃轉,請在「劃轉日期」填寫日期並註明文號。',
)
