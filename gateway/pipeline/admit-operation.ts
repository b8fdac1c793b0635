import type { ApolloServerPlugin } from '@apollo/server'
import {
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { boundVariables, fragmentsOf, limitExceeded } from '../../services/kit/bounds/index.ts'
import type { Limits } from '../limits.ts'
import { type DocumentCheckOptions, documentChecks } from './check-document.ts'
import type { Admissions } from './admissions.ts'
import { withText } from './localize-errors.ts'
import type { OperationContext } from './operation.ts'

/** Errors about variables in one response, at most. */
const maxVariableErrors = 20

/**
 * Decides whether an operation may be executed: bounds and validates its document, reads its variables, and limits its
 * cost. Apollo Server validates nothing itself, since its rules must not see a document before it is bounded.
 */
export const admitOperation = (
  { limits, introspection }: DocumentCheckOptions,
  admissions: Admissions,
): ApolloServerPlugin<OperationContext> => {
  const checkDocument = documentChecks({ limits, introspection })
  return {
    requestDidStart: async () => {
      let errors: readonly GraphQLError[] = []
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          errors = checkDocument(schema, document)
          if (errors[0]) throw errors[0]
          if (!operation) return
          const read = readVariables(schema, operation, request.variables ?? {}, limits)
          errors = 'errors' in read ? read.errors : []
          if (!('coerced' in read)) throw errors[0] ?? new Error('A variable is invalid.')
          const cost = await admissions.admit(contextValue, {
            schema,
            operation,
            fragments: fragmentsOf(document),
            variables: read.coerced,
            maximum: limits.cost,
          })
          if (cost > limits.cost) throw tooCostly(cost, limits.cost)
        },
        // A hook can throw one error only; the response has all.
        async willSendResponse({ response: { body } }) {
          if (errors.length < 2 || body.kind !== 'single') return
          body.singleResult.errors = errors.map(formatted)
        },
      }
    },
  }
}

const readVariables = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  limits: Limits,
): { errors: readonly GraphQLError[] } | { coerced: Readonly<Record<string, unknown>> } => {
  if (variableDefinitions.length === 0) return { coerced: {} }
  const problem = boundVariables(given, limits)
  if (problem) return { errors: [problem] }
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, {
    maxErrors: maxVariableErrors,
  })
  return errors ? { errors: errors.map(asBadInput) } : { coerced }
}

const asBadInput = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  })

const tooCostly = (value: number, maximum: number): GraphQLError =>
  limitExceeded({
    limit: 'cost',
    value,
    maximum,
    counted: ['fields to answer', '待答字段數'],
    advice: [
      'Ask for fewer items with "first", or for less of each.',
      '請用 first 減少條數,或減少每條的字段。',
    ],
  })

const formatted = (error: GraphQLError) => {
  const { http: _, ...extensions } = error.extensions
  return withText({ ...error.toJSON(), extensions }, error)
}
