import { Kind } from 'graphql'
import { estimateCost, type CostOptions } from '../../services/kit/bounds/index.ts'
import { costlyLane, type CostlyLane } from './costly-lane.ts'
import type { OperationContext } from './operation.ts'

/** An operation of at least this cost runs in a lane. */
const costly = 20_000

/** Keeps costly operations from occupying the gateway: only a few of them run at the same time. */
export interface CostlyLanes {
  /** Estimates the cost of an operation, and chooses its lane. */
  admit(context: OperationContext, options: CostOptions): Promise<number>
  /** Runs an admitted operation in its lane. */
  run<T>(context: OperationContext, work: () => Promise<T>): Promise<T>
}

export const costlyLanes = (): CostlyLanes => {
  const operations = costlyLane({ width: 4, waiting: 1_000 })
  // Both counting and answering fields of the schema occupy the event loop.
  const introspection = costlyLane({ width: 1, waiting: 1_000, restMs: 200 })
  const lanes = new WeakMap<OperationContext, CostlyLane>()
  return {
    async admit(context, options) {
      const isIntrospection = asksForSchema(options)
      const cost = isIntrospection
        ? await introspection(() => estimateCost(options))
        : estimateCost(options)
      if (isIntrospection) lanes.set(context, introspection)
      else if (cost >= costly) lanes.set(context, operations)
      return cost
    },
    run: (context, work) => lanes.get(context)?.(work) ?? work(),
  }
}

/** Whether one of the root fields asks about the schema. */
const asksForSchema = ({ operation, fragments }: CostOptions): boolean => {
  const entered = new Set<string>()
  const pending = [operation.selectionSet]
  for (let set = pending.pop(); set; set = pending.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) pending.push(selection.selectionSet)
      if (selection.kind === Kind.FIELD && /^__(schema|type)$/.test(selection.name.value))
        return true
      if (selection.kind !== Kind.FRAGMENT_SPREAD || entered.has(selection.name.value)) continue
      entered.add(selection.name.value)
      const fragment = fragments.get(selection.name.value)
      if (fragment) pending.push(fragment.selectionSet)
    }
  }
  return false
}
