import { executeSync, type DocumentNode, type GraphQLSchema } from 'graphql'

/** Answers what an operation asks about the public schema itself. */
export const introspect = (
  schema: GraphQLSchema,
  document: DocumentNode | undefined,
  variableValues: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  if (!document) return {}
  const { data, errors } = executeSync({ schema, document, variableValues })
  if (errors?.[0]) throw errors[0]
  return data ?? {}
}
