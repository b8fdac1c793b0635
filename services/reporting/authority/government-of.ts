import type { Context } from '../../kit/operation/index.ts'
import { Unit, UnitKind } from '../unit/unit.ts'

const departments: readonly UnitKind[] = [UnitKind.DEPARTMENT, UnitKind.CENTRAL_ORG]

/** The government that a unit is or belongs to: for a department the nearest unit above it that is none. */
export const governmentOf = async (context: Context, unitId: string): Promise<string> => {
  const unit = await context.load(Unit, unitId)
  return unit?.parentId && departments.includes(unit.kind)
    ? governmentOf(context, unit.parentId)
    : unitId
}
