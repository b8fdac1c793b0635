import type { ClassType } from 'type-graphql'
import type { Context } from '../operation/index.ts'
import type { UnitDomain } from './unit-domain.ts'
import { groupKeyType } from './aggregation/group-key.ts'
import { deadlineOf } from './clock.ts'
import { addLists } from './list.ts'
import type { RecordType } from './record-type.ts'
import { declareIndices } from './indices.ts'
import { mutationNamesOf, resolversOf } from './resolver.ts'
import { loadVisible } from './visible.ts'

/** The record types of a domain, and the types of the graph that list them. */
export interface RecordParts {
  /** The domain's contribution to `Unit`. */
  readonly unit: new (id: string) => { readonly id: string }
  /** The domain's view of a unit; it gets a list for each type. */
  readonly unitDomain: ClassType<UnitDomain>
  readonly types: readonly RecordType[]
}

/** The resolvers, entities, migrations and references that follow from a domain's record types. */
export const partsOf = ({ unit, unitDomain, types }: RecordParts) => {
  const groupKey = groupKeyType(unit)
  for (const type of types) {
    addLists(unitDomain, type, groupKey)
    declareIndices(type)
  }
  const deadlines = types.map(deadlineOf).filter((deadline) => deadline !== undefined)
  return {
    resolvers: types.flatMap((type) => resolversOf(type, unit)),
    mutations: types.flatMap(mutationNamesOf),
    entities: types.map(({ entity }) => entity),
    deadlines,
    references: Object.fromEntries(
      types.map((type) => [
        type.names.name,
        ({ id }: { readonly id: string }, context: Context) => loadVisible(context, type, id),
      ]),
    ),
  }
}
