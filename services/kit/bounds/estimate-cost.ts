import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { orderedFragments, type Fragments } from './fragments.ts'
import { introspectionCost } from './introspection-cost.ts'
import { itemsOf, weightOf } from './page-size.ts'

export interface CostOptions {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Fragments
  /** Coerced, with the defaults of the operation. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Introspection is counted up to this cost. */
  readonly maximum: number
}

/** What a field of the schema itself costs, compared with one that a service answers. */
const introspectionShare = 0.2

/** How many fields a validated operation may answer, as far as its page sizes say. Each fragment is counted once. */
export const estimateCost = (options: CostOptions): number => {
  const { schema, operation, fragments, variables, maximum } = options
  const byFragment = new Map<string, number>()
  let countIntrospection: ((node: FieldNode) => number) | undefined

  const costOf = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): number => {
    let cost = 0
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent)
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value
        cost += costOf(selection.selectionSet, condition ? schema.getType(condition) : parent)
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) cost += byFragment.get(selection.name.value) ?? 0
    }
    return cost
  }

  const costOfField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
    const name = node.name.value
    if (name === '__schema' || name === '__type') {
      countIntrospection ??= introspectionCost({
        schema,
        fragments,
        variables,
        maximum: maximum / introspectionShare,
      })
      return countIntrospection(node) * introspectionShare
    }
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
    const field = fields[name]
    if (!field) return 1
    if (!node.selectionSet) return weightOf(field)
    const type = getNamedType(field.type)
    const inner = weightOf(field) + (isCompositeType(type) ? costOf(node.selectionSet, type) : 0)
    // The lists of a page are as long as the field says that has the page.
    return 'pageInfo' in fields ? inner : inner * itemsOf(node, field, variables)
  }

  const ordered = orderedFragments(fragments)
  if (ordered instanceof GraphQLError) throw ordered
  for (const { name, typeCondition, selectionSet } of ordered)
    byFragment.set(name.value, costOf(selectionSet, schema.getType(typeCondition.name.value)))
  return costOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}
