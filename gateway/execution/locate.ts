import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner'
import { isPlanObject, type PlanObject } from './plan-object.ts'
import type { TypeConditions } from './type-conditions.ts'

export type PlanPath = readonly (string | number)[]

/** An object of the response so far that a fetch adds to. */
export interface ObjectTarget {
  readonly object: PlanObject
  readonly path: PlanPath
}

/** Finds every object at a place of the plan. */
export type Locate = (root: PlanObject) => readonly ObjectTarget[]

/** Compiles the path of a flatten node. Lists are entered wherever they occur, so lists of lists are too. */
export const compileLocate = (
  path: readonly FlattenNodePathSegment[],
  types: TypeConditions,
): Locate => {
  const steps = path.flatMap((segment): readonly (string | ReadonlySet<string>)[] => {
    if (segment === '@') return []
    return 'Field' in segment ? [segment.Field] : [types.typesOfAny(segment.TypeCondition)]
  })
  return (root) => {
    const targets: ObjectTarget[] = []
    const at: (string | number)[] = []
    const visit = (value: unknown, index: number): void => {
      if (Array.isArray(value)) {
        for (let item = 0; item < value.length; item++) {
          at.push(item)
          visit(value[item], index)
          at.pop()
        }
        return
      }
      if (!isPlanObject(value)) return
      const step = steps[index]
      if (step === undefined) {
        targets.push({ object: value, path: [...at] })
      } else if (typeof step === 'string') {
        at.push(step)
        visit(value[step], index + 1)
        at.pop()
      } else {
        const typename = value['__typename']
        if (typeof typename !== 'string' || step.has(typename)) visit(value, index + 1)
      }
    }
    visit(root, 0)
    return targets
  }
}
