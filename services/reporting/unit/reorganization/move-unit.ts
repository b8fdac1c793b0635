import { NotFound, type UserError } from '../../../../schema/vocabulary/index.ts'
import { existsOn, type FormerPath } from '../../../kit/access/index.ts'
import { yearOf } from '../../../kit/calendar/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import { changeLocked } from '../../change-locked.ts'
import { unitsBelow } from '../is-below-unit.ts'
import { UnitEventKind } from '../unit-event.ts'
import { Unit } from '../unit.ts'
import { refuseDocument } from './create-unit.ts'
import { recordUnitEvent, type UnitDecision } from './unit-decision.ts'
import {
  alreadyThere,
  belowItself,
  notThen,
  refuseAhead,
  rootStays,
  tooDeep,
} from './unit-refusals.ts'

export interface UnitMove extends UnitDecision {
  readonly unitId: string
  readonly parentId: string
}

/**
 * Moves a unit, with the units below it, below another one. The years before the move keep their totals; the year of the
 * move counts under the new parent.
 */
export const moveUnit = async (tx: Tx, input: UnitMove): Promise<Unit | UserError> => {
  const { unitId, parentId, on } = input
  const invalid = refuseDocument(input) ?? refuseAhead(tx, on)
  if (invalid) return invalid
  const unit = await tx.find(Unit, unitId)
  if (!unit) return new NotFound('Unit', unitId)
  const parent = await tx.find(Unit, parentId)
  if (!parent) return new NotFound('Unit', parentId)
  const formerParentId = unit.parentId
  if (formerParentId === null) return rootStays(unit)
  if (formerParentId === parentId) return alreadyThere(unit)
  if (parent.path.startsWith(unit.path)) return belowItself(unit)
  const absent = [unit, parent].find((one) => !existsOn(one, on))
  if (absent) return notThen(absent === unit ? 'unitId' : 'parentId', absent, on)
  const below = await unitsBelow(tx.manager, unit.id)
  const moved = below.map((one) => ({
    unit: one,
    path: `${parent.path}${unitId}/${one.path.slice(unit.path.length)}`,
  }))
  if (moved.some(({ path }) => path.length > 400)) return tooDeep(parent)
  const year = yearOf(on) - 1
  for (const { unit: one, path } of moved)
    await changeLocked(tx, one, {
      kind: 'unit.moved',
      set: {
        path,
        formerPaths: withFormerPath(one, year),
        ...(one.id === unitId ? { parentId } : {}),
      },
    })
  await recordUnitEvent(tx, { ...input, kind: UnitEventKind.MOVED, otherUnitId: formerParentId })
  return (await tx.find(Unit, unitId)) ?? unit
}

/** The path at the end of a year counts, so the first move after that year decides. */
const withFormerPath = ({ path, formerPaths }: Unit, year: number): readonly FormerPath[] =>
  formerPaths.some((former) => former.year >= year) ? formerPaths : [...formerPaths, { year, path }]
