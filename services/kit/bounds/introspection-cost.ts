import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import type { Fragments } from './fragments.ts'

export interface IntrospectionOptions {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly variables: Readonly<Record<string, unknown>>
  /** Counting ends here. */
  readonly maximum: number
}

/**
 * Counts exactly how many fields `__schema` or `__type` answers. Each selection set is counted once for each part of the
 * schema, so that lists within lists within lists cost nothing to count.
 */
export const introspectionCost = ({
  schema,
  fragments,
  variables,
  maximum,
}: IntrospectionOptions): ((node: FieldNode) => number) => {
  const known = new Map<SelectionSetNode, Map<unknown, number>>()
  let steps = 0

  const costOfSet = (set: SelectionSetNode, type: GraphQLObjectType, source: unknown): number => {
    const bySource = known.get(set) ?? new Map<unknown, number>()
    known.set(set, bySource)
    const before = bySource.get(source)
    if (before !== undefined) return before
    let cost = 0
    for (const selection of set.selections) {
      if (steps > maximum) return Number.POSITIVE_INFINITY
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value]
        cost += field ? costOfField(selection, field, source) : 1
        continue
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (inner) cost += costOfSet(inner.selectionSet, type, source)
    }
    bySource.set(source, cost)
    return cost
  }

  const costOfField = (
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    source: unknown,
  ): number => {
    steps += 1
    const type = getNamedType(field.type)
    const { selectionSet } = node
    if (!selectionSet || !isObjectType(type)) return 1
    const args = getArgumentValues(field, node, variables)
    // The resolvers of the introspection system read the schema, and nothing else of the request.
    const value: unknown =
      field.resolve &&
      Reflect.apply(field.resolve, undefined, [source, args, undefined, { schema }])
    if (!Array.isArray(value)) return value ? 1 + costOfSet(selectionSet, type, value) : 1
    steps += value.length
    let cost = 1
    for (const item of value) cost += 1 + costOfSet(selectionSet, type, item)
    return cost
  }

  return (node) => {
    const isSchema = node.name.value === SchemaMetaFieldDef.name
    return costOfField(node, isSchema ? SchemaMetaFieldDef : TypeMetaFieldDef, undefined)
  }
}
