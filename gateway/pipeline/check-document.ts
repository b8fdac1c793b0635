import {
  GraphQLError,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql'
import { LocalizedGraphQLError, localized, textOf } from '../../schema/vocabulary/index.ts'
import { argumentOf, boundDocument, boundLiterals } from '../../services/kit/bounds/index.ts'
import type { Limits } from '../limits.ts'

/** Errors of one document, at most: looking for more takes time. */
const maxErrors = 20

export interface DocumentCheckOptions {
  readonly limits: Limits
  /** Whether documents may ask for the schema. */
  readonly introspection: boolean
}

export type CheckDocument = (
  schema: GraphQLSchema,
  document: DocumentNode,
) => readonly GraphQLError[]

/** Bounds, then validates documents. The same document is checked once for one schema. */
export const documentChecks = (options: DocumentCheckOptions): CheckDocument => {
  const known = new WeakMap<
    DocumentNode,
    { schema: GraphQLSchema; errors: readonly GraphQLError[] }
  >()
  return (schema, document) => {
    const before = known.get(document)
    if (before?.schema === schema) return before.errors
    const errors = check(schema, document, options)
    known.set(document, { schema, errors })
    return errors
  }
}

const check = (
  schema: GraphQLSchema,
  document: DocumentNode,
  { limits, introspection }: DocumentCheckOptions,
): readonly GraphQLError[] => {
  const exceeded = boundDocument(document, limits) ?? boundLiterals(document, limits)
  if (exceeded) return [exceeded]
  const rules = introspection ? specifiedRules : [...specifiedRules, refuseIntrospection]
  // Suggestions would reveal the schema name by name.
  return validate(schema, document, rules, { maxErrors, hideSuggestions: !introspection }).map(
    (error) => withCode(error, document),
  )
}

const refuseIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (!/^__(schema|type)$/.test(node.name.value)) return undefined
    const text = localized(
      `This hub does not answer questions about its schema (${node.name.value}).`,
      `本系統不答覆關於其模式的查詢(${node.name.value})。`,
    )
    const extensions = { code: 'INTROSPECTION_DISABLED' }
    context.reportError(new LocalizedGraphQLError(text, { nodes: [node], extensions }))
    // One error for the whole field.
    return false
  },
})

/** A value that a scalar refuses has a code of its own; every other error is one of the document. */
const withCode = (error: GraphQLError, document: DocumentNode): GraphQLError => {
  const { message, nodes = null, extensions } = error
  const code = extensions['code'] ?? 'GRAPHQL_VALIDATION_FAILED'
  const argument = code === 'BAD_USER_INPUT' ? argumentOf(document, nodes?.[0]) : undefined
  return new GraphQLError(message, {
    nodes,
    extensions: { code, ...(argument !== undefined && { argument }), http: { status: 400 } },
    // Its text in each locale is kept.
    originalError: textOf(error) ? error : null,
  })
}
