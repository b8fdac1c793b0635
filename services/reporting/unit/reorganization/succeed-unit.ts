import { NotFound, UserError } from '../../../../schema/vocabulary/index.ts'
import { existsOn } from '../../../kit/access/index.ts'
import { addDays, dayOf, yearOf } from '../../../kit/calendar/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import { changeLocked } from '../../change-locked.ts'
import { unitsBelow } from '../is-below-unit.ts'
import { UnitEventKind } from '../unit-event.ts'
import { Unit } from '../unit.ts'
import { refuseDocument } from './create-unit.ts'
import { handOver } from './hand-over.ts'
import { recordUnitEvent, type UnitDecision, withdrawPlannedEnd } from './unit-decision.ts'
import {
  endsBeforeItBegins,
  hasEndedAlready,
  hasUnitsBelow,
  isItsOwnSuccessor,
  namesTwice,
  notThen,
  rootStays,
  successorDoesNotReport,
} from './unit-refusals.ts'

/** The end of units, and who has their duties from then on. */
export interface Succession extends UnitDecision {
  readonly kind: UnitEventKind
  /** The units that end on the day before. */
  readonly unitIds: readonly string[]
  /** The first takes over open assignments; empty if nobody has the duties. */
  readonly successorIds: readonly string[]
}

/** Ends units; their successors take over what is open. Reports, records and totals stay with the units that ended. */
export const succeedUnits = async (
  tx: Tx,
  input: Succession,
): Promise<readonly Unit[] | UserError> => {
  const invalid =
    refuseDocument(input) ??
    (hasDuplicates(input.unitIds) ? namesTwice('unitIds') : undefined) ??
    (hasDuplicates(input.successorIds) ? namesTwice('successorIds') : undefined)
  if (invalid) return invalid
  const successors = await findAll(tx, input.successorIds)
  if (successors instanceof UserError) return successors
  const units = await findAll(tx, input.unitIds)
  if (units instanceof UserError) return units
  const refused = refuseSuccessors(input, units, successors) ?? (await refuseEnds(tx, input, units))
  if (refused) return refused
  const ended: Unit[] = []
  for (const unit of units) ended.push(await end(tx, input, unit, successors))
  return ended
}

const hasDuplicates = (ids: readonly string[]): boolean => new Set(ids).size < ids.length

const findAll = async (tx: Tx, ids: readonly string[]): Promise<readonly Unit[] | UserError> => {
  const found = new Map((await tx.findAll(Unit, ids)).map((unit) => [unit.id, unit]))
  const missing = ids.find((id) => !found.has(id))
  if (missing !== undefined) return new NotFound('Unit', missing)
  return ids.flatMap((id) => found.get(id) ?? [])
}

const refuseSuccessors = (
  { on }: Succession,
  units: readonly Unit[],
  successors: readonly Unit[],
): UserError | undefined => {
  for (const successor of successors) {
    if (units.some(({ id }) => id === successor.id)) return isItsOwnSuccessor(successor)
    if (!existsOn(successor, on)) return notThen('successorIds', successor, on)
    if (!successor.isReportingUnit && units.some(({ isReportingUnit }) => isReportingUnit))
      return successorDoesNotReport(successor)
  }
  return undefined
}

const refuseEnds = async (
  tx: Tx,
  { on, unitIds }: Succession,
  units: readonly Unit[],
): Promise<UserError | undefined> => {
  for (const unit of units) {
    if (unit.parentId === null) return rootStays(unit)
    // An end that is still ahead is a plan, which another decision may replace.
    if (unit.validTo !== null && unit.validTo < dayOf(tx.act.now)) return hasEndedAlready(unit)
    if (unit.validFrom !== null && unit.validFrom >= on) return endsBeforeItBegins(unit, on)
    const below = await unitsBelow(tx.manager, unit.id)
    const living = below.filter((one) => !unitIds.includes(one.id) && existsOn(one, on))
    if (living.length > 0) return hasUnitsBelow(unit, living)
  }
  return undefined
}

const end = async (
  tx: Tx,
  input: Succession,
  unit: Unit,
  successors: readonly Unit[],
): Promise<Unit> => {
  if (unit.validTo !== null) await withdrawPlannedEnd(tx, unit.id, addDays(unit.validTo, 1))
  const [first, ...others] = successors.map(({ id }) => id)
  const ended = await changeLocked(tx, unit, {
    kind: `unit.${input.kind.toLowerCase()}`,
    set: {
      validTo: addDays(input.on, -1),
      successorId: first ?? null,
      otherSuccessorIds: others,
    },
  })
  for (const otherUnitId of first === undefined ? [null] : [first, ...others])
    await recordUnitEvent(tx, { ...input, unitId: unit.id, otherUnitId })
  if (input.on <= dayOf(tx.act.now)) await handOver(tx, ended, yearOf(input.on))
  return ended
}
