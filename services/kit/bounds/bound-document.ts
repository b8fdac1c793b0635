import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode } from 'graphql'
import type { Label } from '../../../schema/vocabulary/index.ts'
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
    return refuse('operations', roots.length, limits, [
      'Send the one operation that is to be run.',
      '請只發送要執行的那一個操作。',
    ])
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
    ? refuse('comparisons', comparisons, limits, [
        'Select a field once, not in many fragments.',
        '同一字段請只選取一次,不要散在多個片段中。',
      ])
    : undefined
}

const boundMeasure = (measure: Measure, limits: DocumentLimits): GraphQLError | undefined => {
  for (const [limit, advice] of advices) {
    if (measure[limit] > limits[limit]) return refuse(limit, measure[limit], limits, advice)
  }
  return undefined
}

const advices: readonly [keyof Measure, Label][] = [
  ['selections', ['Select less, or split the operation.', '請減少選取,或拆分操作。']],
  ['depth', ['Nest fields less deeply.', '請減少字段嵌套。']],
  ['aliases', ['Split the operation.', '請拆分操作。']],
  ['directives', ['Split the operation.', '請拆分操作。']],
]

const counted: Readonly<Record<keyof DocumentLimits, Label>> = {
  depth: ['nested levels', '嵌套層數'],
  aliases: ['aliases', '別名數'],
  directives: ['directives', '指令數'],
  selections: ['selections once its fragments are expanded', '展開片段後的選取數'],
  comparisons: ['pairs of selections of the same field', '同一字段的選取對數'],
  operations: ['operations and unused fragments', '操作與未用片段數'],
}

const refuse = (
  limit: keyof DocumentLimits,
  value: number,
  limits: DocumentLimits,
  advice: Label,
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
