import { useQuery } from '@urql/vue'
import { computed, type ComputedRef, shallowRef, watch } from 'vue'
import { connection } from './connection.ts'
import type { GraphOperation } from './operation.ts'
import { problemOf, type Problem } from './problem.ts'

/** The answer to an operation, as a block shows it. */
export interface Answer<Result, Variables> {
  readonly operation: GraphOperation<Result, Variables>
  readonly variables: ComputedRef<Variables>
  /** The newest data; the last one while the hub cannot be reached. */
  readonly data: ComputedRef<Result | undefined>
  readonly problem: ComputedRef<Problem | undefined>
  /** When the data last differed from what was shown before; undefined before that. */
  readonly changedAt: ComputedRef<number | undefined>
  /** How often it has changed. */
  readonly changes: ComputedRef<number>
  retry(): void
}

/** Asks an operation, again whenever its variables change; one marked `@live` is followed. */
export const useAnswer = <Result, Variables extends object>(
  operation: GraphOperation<Result, Variables>,
  variables: () => NoInfer<Variables>,
  isPaused: () => boolean = () => false,
): Answer<Result, Variables> => {
  const given = computed(variables)
  const query = useQuery<Result, Variables>({
    query: operation.text,
    variables: given,
    pause: computed(isPaused),
    context: { requestPolicy: 'network-only' },
  })
  const data = shallowRef<Result>()
  const problem = shallowRef<Problem>()
  const changedAt = shallowRef<number>()
  const changes = shallowRef(0)
  let shown = ''
  watch(given, () => (shown = ''))
  watch([query.data, query.error], ([newData, newError]) => {
    problem.value = problemOf(newError, newData !== undefined && newData !== null)
    if (newData === undefined || newData === null) return
    const text = JSON.stringify(newData)
    if (text === shown) return
    if (shown !== '') {
      changedAt.value = connection.changedAt = Date.now()
      changes.value += 1
    }
    shown = text
    data.value = newData
  })
  return {
    operation,
    variables: given,
    data: computed(() => data.value),
    problem: computed(() => problem.value),
    changedAt: computed(() => changedAt.value),
    changes: computed(() => changes.value),
    retry: () => query.executeQuery({ requestPolicy: 'network-only' }),
  }
}
