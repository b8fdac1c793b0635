import {
  getNamedType,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql'

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** Asks every interface and union for its type's name, without which an answer cannot be completed. */
export const nameAbstractTypes = (schema: GraphQLSchema, document: DocumentNode): DocumentNode => {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => {
        const type = getNamedType(types.getType())
        if (!field.selectionSet || !isAbstractType(type)) return undefined
        const selections = [...field.selectionSet.selections, typename]
        return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } }
      },
    }),
  )
}
