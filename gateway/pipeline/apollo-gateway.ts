import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { FollowedSupergraph } from '../execution/followed-supergraph.ts'
import type { Supergraph } from '../execution/supergraph.ts'
import type { Admissions } from './admissions.ts'
import type { OperationContext } from './operation.ts'

/** Connects the supergraph to Apollo Server. An operation is executed by the supergraph that validated it, even during a reload. */
export const apolloGateway = (
  followed: FollowedSupergraph,
  admissions: Admissions,
): ApolloServerOptionsWithGateway<OperationContext>['gateway'] => {
  const bySchema = new WeakMap<GraphQLSchema, Supergraph>()
  const register = (supergraph: Supergraph) => {
    bySchema.set(supergraph.schema, supergraph)
    return { apiSchema: supergraph.schema, coreSupergraphSdl: '' }
  }

  return {
    onSchemaLoadOrUpdate(callback) {
      callback(register(followed.current()))
      return followed.onChange((supergraph) => callback(register(supergraph)))
    },

    load: async () => ({
      executor: async ({ schema, document, operationName, request, context }) => {
        const supergraph = bySchema.get(schema)
        if (!supergraph) throw new Error('The operation was validated against an unknown schema.')
        // Apollo's type has no parameter for the context.
        const operationContext = context as OperationContext
        const { viewer, authorization, locale, dependencies, signal } = operationContext
        const execution = {
          document,
          operationName: request.operationName,
          context: {
            viewer,
            authorization,
            locale,
            ...(operationName !== null && { operationName }),
            ...(dependencies && { dependencies }),
            ...(signal && { signal }),
          },
        }
        return admissions.execute(operationContext, (variables) =>
          supergraph.execute({ ...execution, variables }),
        )
      },
    }),

    stop: async () => {},
  }
}
