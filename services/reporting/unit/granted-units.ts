import { IsNull } from 'typeorm'
import type { WhereExpressionBuilder } from 'typeorm'
import type { Viewer } from '../../kit/identity/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { isBelowUnit } from './is-below-unit.ts'
import { Unit } from './unit.ts'

/** Adds alternatives for every unit that the viewer has a role for, and the units below it, to a query with `unit`. */
export const orWhereUnitGranted = (either: WhereExpressionBuilder, { grants }: Viewer): void =>
  grants.forEach(({ unitId }, index) =>
    either.orWhere(isBelowUnit('unit.path', `granted${index}`), { [`granted${index}`]: unitId }),
  )

/** Whether the viewer has a role for the unit and so for all below it; without a unit, for all units of the hub. */
export const concernsAllBelow = async (
  { rights, viewer, store }: Context,
  unitId: string | null | undefined,
): Promise<boolean> => {
  if (typeof unitId === 'string') return rights.concerns(unitId)
  if (viewer.grants.length === 0) return false
  const roots = await store.read.find(Unit, { where: { parentId: IsNull() }, select: { id: true } })
  const concerned = await Promise.all(roots.map(({ id }) => rights.concerns(id)))
  return concerned.every(Boolean)
}
