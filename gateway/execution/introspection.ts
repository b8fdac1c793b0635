import { executeSync, Kind, type DocumentNode, type FieldNode, type GraphQLSchema } from 'graphql'
import { reachableFragments, type OperationSource } from './operation-source.ts'
import type { TypedProjection } from './projection.ts'

/** The part of an operation that asks about the public schema; undefined when there is none. */
export const introspectionDocument = (
  { operation, fragments }: OperationSource,
  root: TypedProjection,
): DocumentNode | undefined => {
  const fields: FieldNode[] = []
  for (const { source, nodes } of root.fields) if (source === 'introspection') fields.push(...nodes)
  if (fields.length === 0) return undefined
  const alone = {
    ...operation,
    directives: [],
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields } as const,
  }
  const reached = reachableFragments({ operation: alone, fragments })
  return { kind: Kind.DOCUMENT, definitions: [alone, ...reached] }
}

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
