import { GraphQLError } from 'graphql'

const sdl = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

  type Query {
    websites: [Website!]!
    busiest: Website!
  }
  type Website @key(fields: "id") {
    id: ID!
    url: String!
    unit: Unit!
  }
  type Unit @key(fields: "id") {
    id: ID!
    websites: [Website!]
    light: String
  }
  type PlatformTask @key(fields: "id") {
    id: ID!
    indicators: [Indicator!]
    verdict: String
  }
  type Indicator @shareable {
    name: String!
    value: Int!
  }
`

const websites = [
  { id: 'w1', url: 'https://xm.example', unit: { id: 'XM' } },
  { id: 'w2', url: 'https://fz.example', unit: { id: 'FZ' } },
]

const resolvers = {
  Query: { websites: () => websites, busiest: () => websites[0] },
  Website: {
    __resolveReference: ({ id }: { id: string }) => websites.find((one) => one.id === id),
  },
  Unit: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    websites: ({ id }: { id: string }) => websites.filter(({ unit }) => unit.id === id),
    light: ({ id }: { id: string }) => {
      if (id === 'FJ') {
        throw new GraphQLError('Not weighed yet.', { extensions: { code: 'NOT_WEIGHED' } })
      }
      return 'GREEN'
    },
  },
  PlatformTask: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    indicators: ({ id }: { id: string }) => [{ name: `sites of ${id}`, value: Number(id) }],
    verdict: () => null,
  },
}

export const platforms = { sdl, resolvers }
