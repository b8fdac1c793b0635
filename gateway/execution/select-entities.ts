import type { EntityBatch } from './compile-plan.ts'
import type { Target } from './locate.ts'
import type { PlanObject } from './plan-object.ts'

interface SelectedBatch {
  readonly batch: EntityBatch
  readonly representations: readonly PlanObject[]
  readonly targets: readonly { readonly target: Target; readonly index: number }[]
}

/** The entities that one fetch is about. */
export interface SelectedEntities {
  readonly batches: readonly SelectedBatch[]
  readonly variables: Readonly<Record<string, readonly PlanObject[]>>
  readonly targets: readonly Target[]
}

interface Representations {
  readonly list: PlanObject[]
  readonly indices: Map<string, number>
}

/** Finds the entities to fetch, each representation once. */
export const selectEntities = (
  data: PlanObject,
  batches: readonly EntityBatch[],
): SelectedEntities => {
  const byVariable = new Map<string, Representations>()
  const selected = batches.map((batch): SelectedBatch => {
    const known = byVariable.get(batch.variable) ?? { list: [], indices: new Map() }
    byVariable.set(batch.variable, known)
    const targets = batch.locate
      .flatMap((locate) => locate(data))
      .flatMap((target) => {
        const representation = batch.build(target.object)
        if (!representation) return []
        batch.rewriteInput?.(representation)
        return { target, index: indexOf(known, representation) }
      })
    return { batch, representations: known.list, targets }
  })
  return {
    batches: selected,
    variables: Object.fromEntries([...byVariable].map(([name, { list }]) => [name, list])),
    targets: selected.flatMap(({ targets }) => targets.map(({ target }) => target)),
  }
}

const indexOf = ({ list, indices }: Representations, representation: PlanObject): number => {
  const identity = JSON.stringify(representation)
  const known = indices.get(identity)
  if (known !== undefined) return known
  indices.set(identity, list.length)
  list.push(representation)
  return list.length - 1
}
