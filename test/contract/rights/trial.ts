import type { Role } from '../../../services/kit/identity/index.ts'
import { expectLogged } from './expect-logged.ts'
import { type Relation, relations, type Units, viewpoints } from './people.ts'
import {
  type HubMutation,
  type MutationResult,
  nobody,
  type Person,
  type RightsHub,
} from './rights-hub.ts'

/** A mutation with an input that nothing but rights can refuse. */
export interface PreparedMutation {
  readonly input: object
  /** The unit that it is about, and those around it. */
  readonly units: Units
  /** Whether those without rights are told that there is nothing. */
  readonly isHidden?: boolean
  /** Fails unless the store has what the input says. */
  readonly expectWritten?: ((result: MutationResult) => Promise<void>) | undefined
}

/** Prepares a mutation; undefined when this attempt came to nothing. */
export type Prepare = () => Promise<PreparedMutation | undefined>

/** Who may do something: the public, and the roles by the relation of their unit. */
export interface RightsRow {
  readonly name: string
  readonly isPublic: boolean
  /** Undefined for a relation that no unit has to the one that it is about. */
  readonly allowed: Readonly<Record<Relation, readonly Role[] | undefined>>
}

const isRefusal = (text: string, isHidden: boolean): boolean =>
  /^(NotAllowed|UNAUTHENTICATED)\b/.test(text) || (isHidden && text.startsWith('NotFound'))
const maxAttempts = 80

/** Tries a mutation for everybody. A refusal must change nothing in any database, anything else must be written. */
export const tryForEverybody = async (
  hub: RightsHub,
  mutation: HubMutation,
  prepare: Prepare,
): Promise<RightsRow> => {
  const problems = new Set<string>()
  let prepared: PreparedMutation | undefined
  let related: string | undefined
  const ready = async (): Promise<PreparedMutation> => {
    for (let attempt = 0; !prepared && attempt < maxAttempts; attempt += 1) {
      const next = await prepare()
      // All are tried on the same kind of unit.
      const relatedNow = next && relationsOf(next.units)
      if (relatedNow === (related ??= relatedNow)) prepared = next
    }
    if (prepared) return prepared
    throw new Error(
      `${mutation.name} could not be prepared: ${[...problems].slice(0, 3).join('; ')}`,
    )
  }
  const isAllowed = async (personOf: (units: Units) => Promise<Person>): Promise<boolean> => {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const { input, units, isHidden = false, expectWritten } = await ready()
      const person = await personOf(units)
      const before = hub.versions()
      const result = await hub.run(person, mutation, input)
      const isWritten = hub.versions() !== before
      if (result.refusals.length === 0) {
        if (!isWritten) throw new Error(`${mutation.name} wrote nothing for ${person.subject}.`)
        await expectLogged(hub, mutation, person)
        await expectWritten?.(result)
        prepared = undefined
        return true
      }
      const said = result.refusals.join('; ')
      if (isWritten) throw new Error(`${mutation.name} wrote, and answered ${said}`)
      if (result.refusals.every((text) => isRefusal(text, isHidden))) return false
      // Something else is wrong with the input: another one is tried.
      problems.add(said)
      prepared = undefined
    }
    throw new Error(`${mutation.name} was never valid: ${[...problems].slice(0, 3).join('; ')}`)
  }

  const isPublic = await isAllowed(() => Promise.resolve(nobody))
  const { units } = await ready()
  const allowed = new Map<Relation, Role[]>()
  for (const { relation, role } of viewpoints) {
    if (units[relation] === undefined) continue
    const found = allowed.get(relation) ?? []
    allowed.set(relation, found)
    if (await isAllowed((around) => hub.person(role, around[relation] ?? ''))) found.push(role)
  }
  return { name: mutation.name, isPublic, allowed: rowOf(allowed) }
}

export const rowOf = (allowed: ReadonlyMap<Relation, readonly Role[]>): RightsRow['allowed'] => ({
  foreign: allowed.get('foreign'),
  below: allowed.get('below'),
  own: allowed.get('own'),
  above: allowed.get('above'),
})

const relationsOf = (units: Units): string =>
  relations.filter((relation) => units[relation] !== undefined).join()
