import { splitPath } from '../../kit/access/index.ts'
import { type Unit, UnitKind } from './unit.ts'

/** Units by their ids. */
export type UnitsById = ReadonlyMap<string, Unit>

export const unitsById = (units: readonly Unit[]): UnitsById =>
  new Map(units.map((unit) => [unit.id, unit]))

/** Whether a unit governs a place, and is no department of a government. */
export const isArea = ({ kind }: Unit): boolean =>
  kind !== UnitKind.DEPARTMENT && kind !== UnitKind.CENTRAL_ORG

/** The governments of the places that a unit lies in, from the province down to its own. */
const areasOf = (unit: Unit, byId: UnitsById): readonly Unit[] =>
  splitPath(unit.path)
    .flatMap((id) => byId.get(id) ?? [])
    .filter(isArea)

/** The government of a place that a unit is, or works for. */
export const areaOf = (unit: Unit, byId: UnitsById): Unit => areasOf(unit, byId).at(-1) ?? unit

/** How many governments are above that of a unit: 0 for the province and its departments. */
export const areaDepth = (unit: Unit, byId: UnitsById): number =>
  Math.max(areasOf(unit, byId).length - 1, 0)
