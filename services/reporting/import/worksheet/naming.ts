import type { EntityManager } from 'typeorm'
import { areaOf, unitsById } from '../../unit/area.ts'
import { UnitGroup } from '../../unit/unit-group.ts'
import { Unit } from '../../unit/unit.ts'
import { nameOn } from '../../unit/unit-name.ts'
import { existsOn } from '../../../kit/access/index.ts'
import { directoryOf, type IssuerDirectory } from '../area/directory-of.ts'
import { nameIndex } from '../names/name-index.ts'
import { type ReadName, readNames } from '../names/read-names.ts'

/** The names of units and groups in the worksheets of one issuer, as of the day of signing. */
export interface Naming {
  readonly directory: IssuerDirectory
  /** The units and groups that a cell names, by name or id. */
  readonly read: (cell: string) => readonly ReadName[]
  /** The name of a lead unit, which `read` understands; the id if the name is not unique. */
  readonly unitName: (id: string) => string
  /** The name of a responsible unit or group. */
  readonly responsibleName: (id: string) => string
  readonly choices: { readonly leads: readonly string[]; readonly responsible: readonly string[] }
}

/** @param issuer undefined if it is not known, so that the names of the province are used */
export const namingOf = async (
  read: EntityManager,
  issuer: Unit | undefined,
  day: string,
): Promise<Naming> => {
  const directory = await directoryOf(read, issuer, day)
  const byId = unitsById(await read.find(Unit))
  const groups = new Map((await read.find(UnitGroup)).map((group) => [group.id, group]))
  const phrases = new Map<string, string[]>()
  for (const [phrase, id] of directory.groups) phrases.set(id, [...(phrases.get(id) ?? []), phrase])
  const withIds = {
    groups: new Map([...directory.groups, ...[...phrases.keys()].map((id) => [id, id] as const)]),
    units: directory.units.map((unit) => ({ ...unit, names: [...unit.names, unit.id] })),
  }
  const place = issuer && areaOf(issuer, byId).nameHant
  const index = nameIndex(withIds, { issuer: place ?? '', signedOn: day })
  const unitName = (id: string): string => {
    const unit = byId.get(id)
    const name = unit ? nameOn(unit, day).nameHant : id
    const found = index.unitOf(name)
    return found?.kind === 'unit' && found.id === id && found.note === undefined ? name : id
  }
  const responsibleName = (id: string): string => {
    const own = phrases.get(id)
    if (!own) return index.groupOf(unitName(id)) === undefined ? unitName(id) : id
    const name = groups.get(id)?.nameHant
    const printed = name !== undefined && own.includes(name) ? name : own[0]
    return printed !== undefined && index.groupOf(printed) === id ? printed : id
  }
  const leads = directory.units
    .filter((unit) => byId.get(unit.id)?.isReportingUnit)
    .filter((unit) => existsOn(unit, day === '' ? undated : day))
    .map(({ id }) => unitName(id))
  return {
    directory,
    read: (cell) => readNames(cell, index).names,
    unitName,
    responsibleName,
    choices: { leads, responsible: [...[...phrases.keys()].map(responsibleName), ...leads] },
  }
}

// Units that still exist are offered in a worksheet without a day of signing.
const undated = '9999-12-31'
