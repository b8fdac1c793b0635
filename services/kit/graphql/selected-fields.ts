import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql'

/** A field that an operation selects below another one. */
export interface SelectedField {
  /** Its name in the response: the alias, or the name of the field. */
  readonly key: string
  readonly name: string
  /** Coerced. */
  readonly args: Readonly<Record<string, unknown>>
  readonly fields: readonly SelectedField[]
}

/**
 * The fields that an operation selects below the one that is resolved, so that one statement reads all of them. A field that
 * several fragments select is in the list several times.
 */
export const selectedFields = (info: GraphQLResolveInfo): readonly SelectedField[] => {
  const type = getNamedType(info.returnType)
  return isObjectType(type) ? info.fieldNodes.flatMap((node) => below(node, type, info)) : []
}

const below = (
  { selectionSet }: Pick<FieldNode, 'selectionSet'>,
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
): readonly SelectedField[] =>
  selectionSet?.selections.flatMap((selection) => selected(selection, type, info)) ?? []

const selected = (
  selection: SelectionNode,
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
): readonly SelectedField[] => {
  if (!isIncluded(selection, info)) return []
  if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection, type, info)
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const fragment = info.fragments[selection.name.value]
    return fragment ? below(fragment, type, info) : []
  }
  const name = selection.name.value
  const field = type.getFields()[name]
  // `__typename` is a field of every type.
  if (!field) return []
  const inner = getNamedType(field.type)
  return [
    {
      key: selection.alias?.value ?? name,
      name,
      args: getArgumentValues(field, selection, info.variableValues),
      fields: isObjectType(inner) ? below(selection, inner, info) : [],
    },
  ]
}

const isIncluded = (node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false
