import type { EntityManager } from 'typeorm'
import { existsOn } from '../../../kit/access/index.ts'
import { areaDepth, areaOf, isArea, unitsById } from '../../unit/area.ts'
import { UnitGroup } from '../../unit/unit-group.ts'
import { Unit } from '../../unit/unit.ts'
import type { Directory, DirectoryUnit } from '../names/directory.ts'
import { type AreaGroup, areaGroups } from './area-groups.ts'

/** The names that a notice of one issuer may use, and the groups that an import of it creates or updates. */
export interface IssuerDirectory extends Directory {
  readonly groups: ReadonlyMap<string, string>
  readonly ownGroups: readonly AreaGroup[]
}

/**
 * The names for a notice of the province: all units and its groups. For a notice of a city or county: the units below it,
 * by their full names and as its notices call them (市財政局 for 寧德市財政局), and the groups of its own.
 * @param day the day of signing
 */
export const directoryOf = async (
  read: EntityManager,
  issuer: Unit | undefined,
  day: string,
): Promise<IssuerDirectory> => {
  const [groups, units] = await Promise.all([read.find(UnitGroup), read.find(Unit)])
  const byId = unitsById(units)
  if (!issuer || areaDepth(issuer, byId) === 0)
    return {
      groups: phrasesOf(groups.filter(({ areaId }) => areaId === null)),
      units: units.map((unit) => entryOf(unit, [])),
      ownGroups: [],
    }
  const area = areaOf(issuer, byId)
  const below = units.filter(
    (unit) =>
      unit.id !== area.id &&
      unit.path.startsWith(area.path) &&
      unit.isReportingUnit &&
      existsOn(unit, day),
  )
  const ownGroups = areaGroups(area, below)
  return {
    // Wordings that officers gave to a group of the area precede the usual ones.
    groups: new Map([
      ...phrasesOf(ownGroups),
      ...phrasesOf(groups.filter(({ areaId }) => areaId === area.id)),
    ]),
    units: [
      entryOf(area, ownNames(area)),
      ...below.map((unit) => entryOf(unit, namesBelow(unit, area))),
    ],
    ownGroups,
  }
}

const phrasesOf = (groups: readonly Pick<UnitGroup, 'id' | 'phrases'>[]) =>
  new Map(groups.flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, id])))

const entryOf = (
  { nameHant, nameHans, formerNames, ...unit }: Unit,
  others: readonly (readonly [string, string])[],
): DirectoryUnit => ({
  ...unit,
  names: [
    nameHant,
    nameHans,
    ...formerNames.flatMap((former) => [former.nameHant, former.nameHans]),
    ...others.map(([name]) => name),
  ],
})

/** How the notices of an area call its own government and office. */
const ownNames = ({ id, nameHant }: Unit): readonly (readonly [string, string])[] => {
  const level = nameHant.slice(-1)
  const government = [nameHant, `${level}`].flatMap((name) => [`${name}政府`, `${name}人民政府`])
  return [
    nameHant,
    ...government,
    ...government.map((name) => `${name}辦公室`),
    `${level}府辦`,
    `${level}政府辦`,
  ].map((name) => [name, id])
}

const namesBelow = (unit: Unit, area: Unit): readonly (readonly [string, string])[] => {
  const { id, nameHant } = unit
  const names = isArea(unit) ? [nameHant, `${nameHant}政府`, `${nameHant}人民政府`] : [nameHant]
  const short = nameHant.startsWith(area.nameHant)
    ? [`${area.nameHant.slice(-1)}${nameHant.slice(area.nameHant.length)}`]
    : [`${area.nameHant}${nameHant.replace(/^[市縣區]/, '')}`]
  return [...names, ...short].map((name) => [name, id])
}
