import { defineConfig } from '@graphql-hive/gateway'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'

const { PEER_PORT, PEER_SUPERGRAPH, PEER_CALLER, PEER_PLANNER, PEER_CACHE } = process.env

/** Hive Gateway: with PEER_PLANNER=rust its Rust planner, with PEER_CACHE=1 its response cache. */
export const gatewayConfig = defineConfig({
  supergraph: PEER_SUPERGRAPH,
  host: '127.0.0.1',
  port: Number(PEER_PORT),
  logging: false,
  graphiql: false,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => {
      const authorization = request.headers.get('authorization')
      const caller = { 'x-hub-caller': PEER_CALLER }
      return authorization === null ? caller : { ...caller, authorization }
    },
  },
  ...(PEER_PLANNER === 'rust' && { unifiedGraphHandler }),
  ...(PEER_CACHE === '1' && {
    cache: { type: 'localforage' },
    responseCaching: { session: () => null, ttl: 3_600_000 },
  }),
})
