import { UnitNode } from '../access/index.ts'
import { badInput } from '../graphql/index.ts'
import type { Context } from '../operation/index.ts'

/** Throws BAD_USER_INPUT for a unit that does not exist, since figures of no records would look like a fact. */
export const refuseUnknownUnit = async (
  { load }: Context,
  argument: string,
  unitId: string | null | undefined,
): Promise<void> => {
  if (typeof unitId === 'string' && !(await load(UnitNode, unitId)))
    throw badInput(
      `"${argument}": "${unitId}" is not a unit, e.g. CITY-350200.`,
      `${argument}:「${unitId}」不是單位,例如 CITY-350200。`,
    )
}
