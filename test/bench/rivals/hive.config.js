import { defineConfig } from '@graphql-hive/gateway'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'

/** Hive Gateway with the Rust planner; with RIVAL_CACHE=1 its response cache stands in front. */
export const gatewayConfig = defineConfig({
  supergraph: process.env.RIVAL_SUPERGRAPH,
  unifiedGraphHandler,
  host: '127.0.0.1',
  port: Number(process.env.RIVAL_PORT),
  logging: false,
  graphiql: false,
  ...(process.env.RIVAL_CACHE === '1'
    ? { cache: { type: 'localforage' }, responseCaching: { session: () => null, ttl: 3_600_000 } }
    : {}),
})
