import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, Kind } from 'graphql'
import { estimateCost } from './estimate-cost.ts'
import type { OperationContext } from './operation.ts'

/** Refuses an operation that asks for more fields than one operation may. */
export const limitCost = (limit: number): ApolloServerPlugin<OperationContext> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request }) {
      if (!operation) return
      const fragments = document.definitions.filter(
        (node) => node.kind === Kind.FRAGMENT_DEFINITION,
      )
      const cost = estimateCost(schema, operation, fragments, request.variables ?? {})
      if (cost <= limit) return
      throw new GraphQLError(
        `The operation may answer ${cost} fields; at most ${limit} are allowed. Ask for fewer items with "first", or for less of each.`,
        { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: 'cost', http: { status: 400 } } },
      )
    },
  }),
})
