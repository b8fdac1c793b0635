const sdl = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

  type Query {
    lists: Int
  }
  type Unit @key(fields: "id") {
    id: ID!
    disclosed: Int
  }
  type DisclosureTask @key(fields: "id") {
    id: ID!
    indicators: [Indicator!]
  }
  type Indicator @shareable {
    name: String!
    value: Int!
  }
`

const resolvers = {
  Query: { lists: () => 7 },
  Unit: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    disclosed: ({ id }: { id: string }) => id.length,
  },
  DisclosureTask: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    indicators: ({ id }: { id: string }) => [{ name: `lists of ${id}`, value: Number(id) }],
  },
}

export const disclosure = { sdl, resolvers }
