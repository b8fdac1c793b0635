import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

const typename: SelectionSetNode['selections'] = [
  { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
]

/** An operation as a client of a release wrote it that lacks some fields. */
export const withoutFields = (
  schema: GraphQLSchema,
  query: string,
  isNewer: (coordinate: string) => boolean,
): string => {
  const types = new TypeInfo(schema)
  const known = visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: ({ name }) =>
        isNewer(`${types.getParentType()?.name}.${name.value}`) ? null : undefined,
    }),
  )
  const filled = visit(known, {
    SelectionSet: (set) =>
      set.selections.length > 0 ? undefined : { ...set, selections: typename },
  })
  // Only with the fragments that are still used.
  const [operation = filled] = Object.values(separateOperations(filled))
  const used = variablesIn(operation)
  return print(
    visit(operation, {
      VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
    }),
  )
}

/** The names of the variables that an operation uses. */
const variablesIn = (document: DocumentNode): ReadonlySet<string> => {
  const names = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void names.add(name.value),
  })
  return names
}
