import type { EntityManager } from 'typeorm'
import { UnitNode } from '../access/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import { plainCell } from './plain-values.ts'

/** A unit with what people write for it, besides its id. */
export interface NamedUnit {
  readonly id: string
  /** Names and codes, in any script. */
  readonly names: readonly string[]
}

/** The ids of the units that a cell may mean; none if it is unknown. */
export type FindUnits = (cell: string) => readonly string[]

/** Finds units by id, by the code at the end of the id (`350200` for `CITY-350200`), and by name, whatever the script. */
export const unitFinder = (units: Iterable<NamedUnit>): FindUnits => {
  const byName = new Map<string, Set<string>>()
  for (const { id, names } of units)
    for (const name of [id, ...(/\d{6}$/.exec(id) ?? []), ...names]) {
      const key = plainName(name)
      byName.set(key, (byName.get(key) ?? new Set()).add(id))
    }
  const known = new Map<string, readonly string[]>()
  return (cell) => {
    const found = known.get(cell) ?? [...(byName.get(plainName(cell)) ?? [])]
    known.set(cell, found)
    return found
  }
}

/** Finds the units that a service knows: their ids and codes. */
export const ownUnitFinder = async (read: EntityManager): Promise<FindUnits> =>
  unitFinder((await read.find(UnitNode)).map(({ id }) => ({ id, names: [] })))

const plainName = (name: string): string =>
  simplified(plainCell(name).replaceAll(/\s/g, '')).toLowerCase()
