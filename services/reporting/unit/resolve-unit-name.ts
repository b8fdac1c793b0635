import { foldText } from '../../../schema/vocabulary/language/fold-text.ts'
import { existsOn } from '../../kit/access/index.ts'
import { standingFor } from './standing-for.ts'
import type { Unit } from './unit.ts'
import { nameOn } from './unit-name.ts'

/** The unit that a name means on a day. */
export interface ResolvedUnit {
  readonly unitId: string
  /** What a person should know: the name is a former one, or that of a unit that has ended. */
  readonly note?: string
}

type Names = ReadonlyMap<string, ResolvedUnit>

/**
 * The names of units on a day, in Traditional and Simplified Chinese: of the units that exist; their former names; and the names
 * of units that have ended, which mean the successor. A unit that begins later has no name yet, and a name that two units share
 * means neither.
 */
export const unitNamesOn = (units: readonly Unit[], on: string): Names => {
  const living = units.filter((unit) => existsOn(unit, on))
  const standing = standingFor(units, on)
  const livingIds = new Set(living.map(({ id }) => id))
  const nameOf = new Map(living.map((unit) => [unit.id, nameOn(unit, on).nameHant]))
  const current = living.flatMap((unit) => {
    const { nameHant, nameHans } = nameOn(unit, on)
    return [...new Set([nameHant, nameHans])].map((name) => [name, { unitId: unit.id }] as const)
  })
  const former = living.flatMap((unit) =>
    unit.formerNames
      .filter(({ until }) => until < on)
      .flatMap(({ nameHant, nameHans, until }) =>
        [...new Set([nameHant, nameHans])].map((name) => {
          const note = `${name} is the name until ${until} of ${nameOf.get(unit.id)} (${unit.id})`
          return [name, { unitId: unit.id, note }] as const
        }),
      ),
  )
  const ended = units
    .filter(({ validTo }) => validTo !== null && validTo < on)
    .flatMap((unit) => {
      const [unitId, ...others] = standing(unit.id).filter((id) => livingIds.has(id))
      if (unitId === undefined || others.length > 0) return []
      return [...new Set([unit.nameHant, unit.nameHans])].map((name) => {
        const note = `${name} existed until ${unit.validTo}; its successor is ${nameOf.get(unitId)} (${unitId})`
        return [name, { unitId, note }] as const
      })
    })
  return merged([current, former, ended])
}

/** Names of an earlier list are stronger; a name of two units in one list means neither. */
const merged = (lists: readonly (readonly (readonly [string, ResolvedUnit])[])[]): Names => {
  const names = new Map<string, ResolvedUnit>()
  const taken = new Set<string>()
  for (const list of lists) {
    const units = new Map<string, Set<string>>()
    for (const [name, { unitId }] of list)
      units.set(name, (units.get(name) ?? new Set()).add(unitId))
    for (const [name, resolved] of list)
      if (!taken.has(name) && units.get(name)?.size === 1) names.set(name, resolved)
    for (const name of units.keys()) taken.add(name)
  }
  return names
}

/**
 * Finds units by names as people write them: Traditional or Simplified characters, any width, with or without spaces.
 * @returns a lookup; undefined for a name that no unit has on that day, or more than one
 */
export const resolveUnitName = (
  units: readonly Unit[],
  on: string,
): ((name: string) => ResolvedUnit | undefined) => {
  const keyOf = (name: string): string => foldText(name).replaceAll(/\s/g, '')
  const names = new Map<string, ResolvedUnit>()
  for (const [name, resolved] of unitNamesOn(units, on)) names.set(keyOf(name), resolved)
  return (name) => names.get(keyOf(name))
}
