import { Kind } from 'graphql'
import { estimateCost, type CostOptions } from '../../services/kit/bounds/index.ts'
import { concurrencyLimit, type ConcurrencyLimit } from './concurrency-limit.ts'
import type { OperationContext } from './operation.ts'

type Variables = CostOptions['variables']

/** An operation of at least this cost counts for the limit of concurrent operations. */
const costly = 20_000

/** What is known about admitted operations until they are executed. */
export interface Admissions {
  /** Estimates the cost of an operation, and records its coerced variables and its limit. */
  admit(context: OperationContext, options: CostOptions): Promise<number>
  /** Executes an admitted operation; only a few costly ones at the same time. */
  execute<T>(context: OperationContext, work: (variables: Variables) => Promise<T>): Promise<T>
}

interface Admission {
  readonly variables: Variables
  readonly limit: ConcurrencyLimit | undefined
}

export const trackAdmissions = (): Admissions => {
  const operations = concurrencyLimit({ concurrency: 4, waiting: 1_000 })
  // Both counting and answering fields of the schema occupy the event loop.
  const introspection = concurrencyLimit({ concurrency: 1, waiting: 1_000, pauseMs: 200 })
  const admitted = new WeakMap<OperationContext, Admission>()
  return {
    async admit(context, options) {
      const { variables } = options
      const isIntrospection = asksForSchema(options)
      const cost = isIntrospection
        ? await introspection(() => estimateCost(options))
        : estimateCost(options)
      const limitOfCost = cost >= costly ? operations : undefined
      admitted.set(context, { variables, limit: isIntrospection ? introspection : limitOfCost })
      return cost
    },
    execute(context, work) {
      const admission = admitted.get(context)
      if (!admission) throw new Error('The operation was not admitted.')
      const { variables, limit } = admission
      return limit ? limit(() => work(variables)) : work(variables)
    },
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
