import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

const { PEER_PORT, PEER_SUPERGRAPH, PEER_CALLER } = process.env

class AuthorizedDataSource extends RemoteGraphQLDataSource {
  willSendRequest({ request, context }) {
    request.http?.headers.set('x-hub-caller', PEER_CALLER)
    if (context.authorization) request.http?.headers.set('authorization', context.authorization)
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(PEER_SUPERGRAPH, 'utf8'),
  buildService: ({ url }) => new AuthorizedDataSource({ url }),
  logger: { debug() {}, info() {}, warn: console.warn, error: console.error },
})
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { host: '127.0.0.1', port: Number(PEER_PORT) },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
})
