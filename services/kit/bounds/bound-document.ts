import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode } from 'graphql'
import { countComparisons } from './count-comparisons.ts'
import { fragmentsOf, orderedFragments, spreadsIn, type Fragments } from './fragments.ts'
import { limitExceeded } from './limit-exceeded.ts'
import { measuring, type Measure } from './measure.ts'

export interface DocumentLimits {
  /** Nested fields of one operation. */
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Selections of one operation with its fragments expanded. */
  readonly selections: number
  /** Pairs of selections at the same place of the response, which validation compares. */
  readonly comparisons: number
  /** Operations in one document. */
  readonly operations: number
}

/**
 * Refuses a document that would take too long to validate, plan or execute. It walks each fragment once; call it before
 * validation, whose own rules expand fragments.
 */
export const boundDocument = (
  document: DocumentNode,
  limits: DocumentLimits,
): GraphQLError | undefined => {
  const fragments = fragmentsOf(document)
  const roots = rootsOf(document, fragments)
  if (roots.length > limits.operations)
    return refuse('operations', roots.length, limits, 'Send the one operation that is to be run.')
  const ordered = orderedFragments(fragments)
  if (ordered instanceof GraphQLError) return ordered
  const measure = measuring(ordered)
  for (const root of roots) {
    const error = boundMeasure(measure(root), limits)
    if (error) return error
  }
  let comparisons = 0
  for (const root of roots) comparisons += countComparisons(root, fragments)
  return comparisons > limits.comparisons
    ? refuse('comparisons', comparisons, limits, 'Select a field once, not in many fragments.')
    : undefined
}

const boundMeasure = (measure: Measure, limits: DocumentLimits): GraphQLError | undefined => {
  for (const [limit, advice] of advices) {
    if (measure[limit] > limits[limit]) return refuse(limit, measure[limit], limits, advice)
  }
  return undefined
}

const advices: readonly [keyof Measure, string][] = [
  ['selections', 'Select less, or split the operation.'],
  ['depth', 'Nest fields less deeply.'],
  ['aliases', 'Split the operation.'],
  ['directives', 'Split the operation.'],
]

const counted: Readonly<Record<keyof DocumentLimits, string>> = {
  depth: 'nested levels',
  aliases: 'aliases',
  directives: 'directives',
  selections: 'selections once its fragments are expanded',
  comparisons: 'pairs of selections of the same field',
  operations: 'operations and unused fragments',
}

const refuse = (
  limit: keyof DocumentLimits,
  value: number,
  limits: DocumentLimits,
  advice: string,
): GraphQLError =>
  limitExceeded({ limit, value, maximum: limits[limit], counted: counted[limit], advice })

/** The operations, and fragments that nothing spreads: validation walks them all. */
const rootsOf = (document: DocumentNode, fragments: Fragments): readonly SelectionSetNode[] => {
  const sets: SelectionSetNode[] = []
  const used = new Set<string>()
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) sets.push(node.selectionSet)
    if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION)
      for (const name of spreadsIn(node.selectionSet)) used.add(name)
  }
  for (const [name, { selectionSet }] of fragments) if (!used.has(name)) sets.push(selectionSet)
  return sets
}
