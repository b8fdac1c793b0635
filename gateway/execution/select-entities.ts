import type { EntityBatch } from './compile-plan.ts'
import type { ObjectTarget } from './locate.ts'
import type { PlanObject } from './plan-object.ts'

/** Entities of one batch: each representation once, and the targets of each. */
export interface SelectedBatch {
  readonly batch: EntityBatch
  readonly representations: readonly PlanObject[]
  /** The representations as JSON. */
  readonly identities: readonly string[]
  readonly targets: readonly { readonly target: ObjectTarget; readonly index: number }[]
}

/** The entities that one fetch is about. */
export interface SelectedEntities {
  readonly batches: readonly SelectedBatch[]
  readonly targets: readonly ObjectTarget[]
}

interface Representations {
  readonly list: PlanObject[]
  readonly identities: string[]
  readonly indices: Map<string, number>
}

/** Finds the entities to fetch, each representation once. */
export const selectEntities = (
  data: PlanObject,
  batches: readonly EntityBatch[],
): SelectedEntities => {
  const byVariable = new Map<string, Representations>()
  const selected = batches.map((batch): SelectedBatch => {
    const known = byVariable.get(batch.variable) ?? { list: [], identities: [], indices: new Map() }
    byVariable.set(batch.variable, known)
    const targets = batch.locate
      .flatMap((locate) => locate(data))
      .flatMap((target) => {
        const representation = batch.build(target.object)
        if (!representation) return []
        batch.rewriteInput?.(representation)
        return { target, index: indexOf(known, representation) }
      })
    return { batch, representations: known.list, identities: known.identities, targets }
  })
  return {
    batches: selected,
    targets: selected.flatMap(({ targets }) => targets.map(({ target }) => target)),
  }
}

const indexOf = (
  { list, identities, indices }: Representations,
  representation: PlanObject,
): number => {
  const identity = JSON.stringify(representation)
  const known = indices.get(identity)
  if (known !== undefined) return known
  indices.set(identity, list.length)
  list.push(representation)
  identities.push(identity)
  return list.length - 1
}
