export const reviews = /* GraphQL */ `
  type Query {
    reviews: [Review]
    topRated(first: Int): [Work!]
    sharedList: [Size] @shareable
  }
  type Review {
    id: ID!
    text: String
    work: Work
    by: Person!
    stars: Int
  }
  type Work @key(fields: "id") @interfaceObject {
    id: ID!
    rating: Int
    reviews(first: Int = 1): [Review!]
  }
  type Person @key(fields: "id") {
    id: ID!
    reviews: [Review]
    nickname: String!
  }
  type Size @shareable {
    width: Int
    height: Int!
    unit: Unit
  }
  type Unit @shareable {
    name: String
    factors: [Float]
  }
`
