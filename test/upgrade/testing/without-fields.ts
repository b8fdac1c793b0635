import {
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionSetNode,
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
  return print(
    visit(known, {
      SelectionSet: (set) =>
        set.selections.length > 0 ? undefined : { ...set, selections: typename },
    }),
  )
}
