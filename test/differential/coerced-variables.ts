import { getOperationAST, getVariableValues, type DocumentNode, type GraphQLSchema } from 'graphql'

interface Operation {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** The variables of a valid operation with their defaults, as the gateway's pipeline passes them on. */
export const coercedVariables = (
  schema: GraphQLSchema,
  { document, operationName, variables }: Operation,
): Readonly<Record<string, unknown>> => {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  const { coerced, errors } = getVariableValues(schema, definitions, variables)
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return coerced
}
