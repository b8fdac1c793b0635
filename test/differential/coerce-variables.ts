import { getOperationAST, getVariableValues, type DocumentNode, type GraphQLSchema } from 'graphql'

interface Operation {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** The variables of an operation with their defaults, or errors, as the gateway's pipeline reads them. */
export const coerceVariables = (
  schema: GraphQLSchema,
  { document, operationName, variables }: Operation,
): ReturnType<typeof getVariableValues> => {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  return getVariableValues(schema, definitions, variables)
}
