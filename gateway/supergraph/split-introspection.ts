import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** Whether a root field asks about the schema and not about the data. */
export const isIntrospectionField = (field: FieldNode): boolean =>
  field.name.value === '__schema' || field.name.value === '__type'

/** Divides an operation at its root: what the services answer, and what the schema answers about itself. */
export const splitIntrospection = (
  document: DocumentNode,
): {
  readonly services: DocumentNode | undefined
  readonly introspection: DocumentNode | undefined
} => {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) return { services: document, introspection: undefined }
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const about = keep(operation.selectionSet, fragments, isIntrospectionField)
  if (about.selections.length === 0) return { services: document, introspection: undefined }

  const rest = keep(operation.selectionSet, fragments, (field) => !isIntrospectionField(field))
  // `__typename` alone is known without asking anybody.
  const asksServices = holdsField(rest, (field) => field.name.value !== '__typename')
  const only = (selectionSet: SelectionSetNode): DocumentNode => ({
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet }, ...fragments],
  })
  return { services: asksServices ? only(rest) : undefined, introspection: only(about) }
}

/** The root selections that satisfy a test, fragments spread out and empty ones dropped. */
const keep = (
  { selections }: SelectionSetNode,
  fragments: readonly FragmentDefinitionNode[],
  wanted: (field: FieldNode) => boolean,
): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return wanted(selection) ? [selection] : []
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : fragments.find(({ name }) => name.value === selection.name.value)
    if (!fragment) return []
    const selectionSet = keep(fragment.selectionSet, fragments, wanted)
    if (selectionSet.selections.length === 0) return []
    const { directives = [] } = selection
    const condition = fragment.typeCondition && { typeCondition: fragment.typeCondition }
    return [{ kind: Kind.INLINE_FRAGMENT, ...condition, directives, selectionSet }]
  }),
})

const holdsField = (
  { selections }: SelectionSetNode,
  test: (field: FieldNode) => boolean,
): boolean =>
  selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return test(selection)
    return selection.kind === Kind.INLINE_FRAGMENT && holdsField(selection.selectionSet, test)
  })
