import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** One field of the answer: all selections of the same response key put together. */
export interface AskedField {
  readonly key: string
  readonly field: string
  readonly coordinate: string
  readonly type: GraphQLOutputType
  readonly selectionSets: SelectionSetNode[]
  readonly isIntrospection: boolean
}

type Ask = (
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
) => readonly AskedField[]

/** Says which fields an operation asks of an object, in the order asked; each type and place is worked out once. */
export const fieldsAsked = (
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Ask => {
  const known = new WeakMap<object, Map<GraphQLObjectType, readonly AskedField[]>>()

  const collect = (
    type: GraphQLObjectType,
    set: SelectionSetNode,
    into: Map<string, AskedField>,
  ) => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, variables)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const asked = into.get(key) ?? describe(type, key, selection.name.value)
        if (!asked) continue
        into.set(key, asked)
        if (selection.selectionSet) asked.selectionSets.push(selection.selectionSet)
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (!fragment || !applies(schema, type, fragment.typeCondition?.name.value)) continue
      collect(type, fragment.selectionSet, into)
    }
  }

  return (type, selectionSets) => {
    const byType = known.get(selectionSets) ?? new Map<GraphQLObjectType, readonly AskedField[]>()
    known.set(selectionSets, byType)
    const done = byType.get(type)
    if (done) return done
    const into = new Map<string, AskedField>()
    for (const set of selectionSets) collect(type, set, into)
    const fields = [...into.values()]
    byType.set(type, fields)
    return fields
  }
}

const metaFields = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef]

const describe = (type: GraphQLObjectType, key: string, field: string): AskedField | undefined => {
  const meta = metaFields.find(({ name }) => name === field)
  const found = meta ?? type.getFields()[field]
  if (!found) return undefined
  const isIntrospection = meta !== undefined
  const coordinate = `${type.name}.${field}`
  return { key, field, coordinate, type: found.type, selectionSets: [], isIntrospection }
}

const isIncluded = (node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean => {
  if (!node.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
}

const applies = (schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined) => {
  if (!condition || condition === type.name) return true
  const other = schema.getType(condition)
  return isAbstractType(other) && schema.isSubType(other, type)
}
