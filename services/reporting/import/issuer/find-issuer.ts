import { splitPath } from '../../../kit/access/index.ts'
import { existsOn } from '../../../kit/access/index.ts'
import { isArea, type UnitsById } from '../../unit/area.ts'
import type { Unit } from '../../unit/unit.ts'
import { isGovernmentName, nameKey, placeIn } from './place-name.ts'

/**
 * The unit that a printed name of an issuer means. A government and its office are one issuer: the unit of the place. A
 * place that does not report itself, such as the province, is represented by its office: 福建省人民政府辦公廳 → 省政府辦公廳.
 * @param day the day of signing, since names pass from one unit to another
 */
export const findIssuer = (printed: string, byId: UnitsById, day: string): Unit | undefined => {
  const units = [...byId.values()].filter((unit) => existsOn(unit, day))
  const named = only(units.filter((unit) => namesOf(unit).includes(nameKey(printed))))
  if (named) return reporting(named, units)
  if (!isGovernmentName(printed)) return undefined
  const place = placeIn(printed)
  const area = only(units.filter((unit) => isArea(unit) && placesOf(unit, byId).includes(place)))
  return area && reporting(area, units)
}

/** A name that two units have at once means neither. */
const only = (units: readonly Unit[]): Unit | undefined =>
  units.length === 1 ? units[0] : undefined

const namesOf = ({ nameHant, nameHans }: Unit): readonly string[] => [
  nameKey(nameHant),
  nameKey(nameHans),
]

/** The place of a unit, alone and behind the places above it: 蕉城区, 宁德市蕉城区, 福建省宁德市蕉城区. */
const placesOf = (unit: Unit, byId: UnitsById): readonly string[] => {
  const path = splitPath(unit.path).flatMap((id) => byId.get(id) ?? [])
  return path.map((_, start) =>
    path
      .slice(start)
      .map(({ nameHant }) => placeIn(nameHant))
      .join(''),
  )
}

const reporting = (unit: Unit, units: readonly Unit[]): Unit | undefined =>
  unit.isReportingUnit
    ? unit
    : units.find(({ parentId, nameHant }) => parentId === unit.id && isOffice(nameHant, unit))

/** Units have short names: 省政府辦公廳 is the office of 福建省. */
const isOffice = (name: string, { nameHant }: Unit): boolean =>
  /办公[厅室]$/u.test(nameKey(name)) &&
  isGovernmentName(name) &&
  placeIn(nameHant).endsWith(placeIn(name))
