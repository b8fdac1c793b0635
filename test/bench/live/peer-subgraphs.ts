import { EventEmitter, on } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { composeServices } from '@theguild/federation-composition'
import { type GraphQLSchema, parse } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/http'
import { createHandler as createStreams } from 'graphql-sse/lib/use/http'
import { answer, now } from '../processes/child.ts'

/** Two subgraphs for a gateway that cannot read our feed: one tells events as a subscription, one owns their units. */
export interface PeerOrder {
  readonly events: number
}

export interface PeerAnswer {
  readonly supergraph: string
  readonly begun: number
  /** Times that a unit was requested for. */
  readonly requested: number
  /** Subscriptions that are open. */
  readonly followers: number
}

const federation = (imports: string): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: [${imports}])`
const eventsText = `${federation('"@key"')}
  type Query { latest: Int! }
  type Subscription { changes: Change! }
  type Change { cursor: ID! position: Int! kind: String! at: String! unit: Unit! }
  type Unit @key(fields: "id", resolvable: false) { id: ID! }`
const unitsText = `${federation('"@key"')}
  type Query { unit(id: ID!): Unit }
  type Unit @key(fields: "id") { id: ID! name: String! services: UnitServices! }
  type UnitServices { light: String! }`

const emitter = new EventEmitter().setMaxListeners(0)
let position = 0
let requested = 0

const events = buildSubgraphSchema([
  {
    typeDefs: parse(eventsText),
    resolvers: {
      Query: { latest: () => position },
      Subscription: {
        changes: {
          async *subscribe() {
            for await (const [change] of on(emitter, 'change')) yield { changes: change }
          },
        },
      },
    },
  },
])
const units = buildSubgraphSchema([
  {
    typeDefs: parse(unitsText),
    resolvers: {
      Unit: {
        __resolveReference: ({ id }: { readonly id: string }) => {
          requested += 1
          return { id, name: '廈門市', services: { light: 'GREEN' } }
        },
      },
    },
  },
])

const serve = async (schema: GraphQLSchema): Promise<string> => {
  const single = createHandler({ schema })
  const streams = createStreams({ schema, authenticate: () => null })
  const take: RequestListener = (request, response) => {
    const isStream = request.headers.accept?.startsWith('text/event-stream') ?? false
    void (isStream ? streams(request, response) : single(request, response))
  }
  const server = createServer(take).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` // It listens on a port.
}

const composed = composeServices([
  { name: 'events', url: await serve(events), typeDefs: parse(eventsText) },
  { name: 'units', url: await serve(units), typeDefs: parse(unitsText) },
])
const { supergraphSdl } = composed
if (!supergraphSdl) throw new Error(JSON.stringify(composed.errors))

answer(async (order: PeerOrder): Promise<PeerAnswer> => {
  const begun = now()
  for (let count = 0; count < order.events; count += 1) {
    position += 1
    const kind = 'siteMessage.forwarded'
    const cursor = Buffer.from(`00000000-0000-4000-8000-000000000000.${position}`)
    const unit = { id: 'CITY-350200' }
    const at = new Date().toISOString()
    emitter.emit('change', { cursor: cursor.toString('base64url'), position, kind, at, unit })
    await turn()
  }
  return { supergraph: supergraphSdl, begun, requested, followers: emitter.listenerCount('change') }
})
