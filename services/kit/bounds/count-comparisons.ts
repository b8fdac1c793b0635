import { Kind, type SelectionSetNode } from 'graphql'
import type { Fragments } from './fragments.ts'

/**
 * How many pairs of fields stand at the same place of the response: validation compares each. The fragments are expanded,
 * so count the selections first.
 */
export const countComparisons = (root: SelectionSetNode, fragments: Fragments): number => {
  let pairs = 0
  const visit = (sets: readonly SelectionSetNode[]): void => {
    const places = new Map<string, SelectionSetNode[]>()
    const counts = new Map<string, number>()
    const pending = [...sets]
    for (let set = pending.pop(); set; set = pending.pop()) {
      for (const selection of set.selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) pending.push(selection.selectionSet)
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(selection.name.value)
          if (fragment) pending.push(fragment.selectionSet)
        } else {
          const key = selection.alias?.value ?? selection.name.value
          const before = counts.get(key) ?? 0
          pairs += before
          counts.set(key, before + 1)
          if (!selection.selectionSet) continue
          const inner = places.get(key)
          if (inner) inner.push(selection.selectionSet)
          else places.set(key, [selection.selectionSet])
        }
      }
    }
    for (const inner of places.values()) visit(inner)
  }
  visit([root])
  return pairs
}
