import { GraphQLError, Kind, type SelectionSetNode } from 'graphql'
import type { OperationSource } from './operation-source.ts'

/** Selections of one operation once its fragments are expanded, at most. */
export const maxSelections = 2_000

/**
 * Refuses an operation whose fragments expand to more selections than can be planned. Each fragment is counted once, so
 * that counting stays cheap where expanding would not.
 */
export const limitSelections = (source: OperationSource): void => {
  const count = countSelections(source)
  if (count <= maxSelections) return
  const value = count < Number.MAX_SAFE_INTEGER ? count : `more than ${Number.MAX_SAFE_INTEGER}`
  throw new GraphQLError(
    `The operation has ${value} selections once its fragments are expanded; at most ${maxSelections} are allowed. Select less, or split the operation.`,
    {
      extensions: {
        code: 'GRAPHQL_VALIDATION_FAILED',
        limit: 'selections',
        maximum: maxSelections,
        http: { status: 400 },
      },
    },
  )
}

/** The number of selections after every fragment spread is expanded. */
export const countSelections = ({ operation, fragments }: OperationSource): number => {
  const known = new Map<string, number>()

  const countIn = (set: SelectionSetNode): number => {
    let count = 0
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += countOfFragment(selection.name.value)
      else count += 1 + (selection.selectionSet ? countIn(selection.selectionSet) : 0)
    }
    return count
  }

  const countOfFragment = (name: string): number => {
    const before = known.get(name)
    if (before !== undefined) return before
    // A cycle is refused by validation; here it only must end.
    known.set(name, 0)
    const fragment = fragments.get(name)
    const count = fragment ? 1 + countIn(fragment.selectionSet) : 0
    known.set(name, count)
    return count
  }

  return countIn(operation.selectionSet)
}
