import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** How many fields an operation may answer at most, as far as `first` and `last` say; introspection is free. */
export const estimateCost = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): number => {
  const byFragment = new Map<string, number>()

  const costOf = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): number => {
    let cost = 0
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent)
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value
        cost += costOf(selection.selectionSet, condition ? schema.getType(condition) : parent)
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) cost += costOfFragment(selection.name.value)
    }
    return cost
  }

  const costOfField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
    if (node.name.value.startsWith('__')) return 0
    const owner = isObjectType(parent) || isInterfaceType(parent) ? parent : undefined
    const field = owner?.getFields()[node.name.value]
    const type = field && getNamedType(field.type)
    const inner = node.selectionSet && isCompositeType(type) ? costOf(node.selectionSet, type) : 0
    return pageSize(node, field, variables) * (1 + inner)
  }

  const costOfFragment = (name: string): number => {
    const known = byFragment.get(name)
    if (known !== undefined) return known
    byFragment.set(name, 0)
    const fragment = fragments.find((one) => one.name.value === name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    const cost = fragment ? costOf(fragment.selectionSet, type) : 0
    byFragment.set(name, cost)
    return cost
  }

  return costOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}

const pageSize = (
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  variables: Readonly<Record<string, unknown>>,
): number => {
  const sizes = (field?.args ?? [])
    .filter(({ name }) => name === 'first' || name === 'last')
    .map(({ name, type, defaultValue }) => {
      const given = node.arguments?.find((argument) => argument.name.value === name)
      return Number(
        given ? (valueFromAST(given.value, type, variables) ?? defaultValue) : defaultValue,
      )
    })
  return Math.max(1, ...sizes.filter(Number.isFinite))
}
