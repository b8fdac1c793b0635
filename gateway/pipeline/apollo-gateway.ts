import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { FollowedSupergraph } from '../execution/followed-supergraph.ts'
import type { Supergraph } from '../execution/supergraph.ts'
import type { OperationContext } from './operation.ts'

/** Hands the supergraph to Apollo Server. An operation runs on the supergraph it was validated against, also during a reload. */
export const apolloGateway = (
  followed: FollowedSupergraph,
): ApolloServerOptionsWithGateway<OperationContext>['gateway'] => {
  const bySchema = new WeakMap<GraphQLSchema, Supergraph>()
  const hand = (supergraph: Supergraph) => {
    bySchema.set(supergraph.schema, supergraph)
    return { apiSchema: supergraph.schema, coreSupergraphSdl: '' }
  }

  return {
    onSchemaLoadOrUpdate(callback) {
      callback(hand(followed.current()))
      return followed.onChange((supergraph) => callback(hand(supergraph)))
    },

    load: async () => ({
      executor: async ({ schema, document, operationName, request, context }) => {
        const supergraph = bySchema.get(schema)
        if (!supergraph) throw new Error('The operation was validated against an unknown schema.')
        const { viewer, authorization, language, gathered, signal } = context as OperationContext // Apollo's type knows no context of ours.
        return supergraph.execute({
          document,
          operationName: request.operationName,
          variables: request.variables ?? {},
          context: {
            viewer,
            authorization,
            ...(language !== undefined && { language }),
            ...(operationName !== null && { operationName }),
            ...(gathered && { gathered }),
            ...(signal && { signal }),
          },
        })
      },
    }),

    stop: async () => {},
  }
}
