import {
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  printType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** A schema with the enums, inputs and scalars of these operations only: the whole one has thousands of inputs. */
export const onlyUsedTypes = (
  schema: GraphQLSchema,
  documents: readonly DocumentNode[],
): DocumentNode => {
  const used = new Set<GraphQLNamedType>()
  const use = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || used.has(type) || isSpecifiedScalarType(type)) return
    if (isEnumType(type) || isScalarType(type)) used.add(type)
    if (!isInputObjectType(type)) return
    used.add(type)
    for (const { type: field } of Object.values(type.getFields())) use(getNamedType(field))
  }
  const info = new TypeInfo(schema)
  const visitor = visitWithTypeInfo(info, {
    Field: () => use(getNamedType(info.getType())),
    VariableDefinition: () => use(getNamedType(info.getInputType())),
  })
  for (const document of documents) visit(document, visitor)
  const names = [...used].toSorted((one, other) => one.name.localeCompare(other.name))
  return parse(['type Query { none: Boolean }', ...names.map(printType)].join('\n'))
}
