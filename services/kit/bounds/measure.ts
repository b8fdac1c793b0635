import {
  Kind,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** The size of a selection set with its fragments expanded, which is never done. */
export interface Measure {
  /** Nested fields; spreads and inline fragments are no level. */
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly selections: number
}

const nothing: Measure = { depth: 0, aliases: 0, directives: 0, selections: 0 }

/**
 * Measures selection sets of one document. Each fragment is measured once.
 * @param fragments each after those that it spreads
 */
export const measuring = (
  fragments: readonly FragmentDefinitionNode[],
): ((set: SelectionSetNode) => Measure) => {
  const known = new Map<string, Measure>()

  const measure = ({ selections }: SelectionSetNode): Measure => {
    let depth = 0
    let aliases = 0
    let directives = 0
    let count = 0
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD
      const inner = measureInside(selection)
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0))
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0)
      directives += inner.directives + (selection.directives?.length ?? 0)
      count += 1 + inner.selections
    }
    return { depth, aliases, directives, selections: count }
  }

  const measureInside = (selection: SelectionNode): Measure => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return known.get(selection.name.value) ?? nothing
    return selection.selectionSet ? measure(selection.selectionSet) : nothing
  }

  for (const { name, selectionSet } of fragments) known.set(name.value, measure(selectionSet))
  return measure
}
