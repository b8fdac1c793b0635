export const shop = /* GraphQL */ `
  type Query {
    offers(first: Int = 2): [Offer!]
    cheapest: Offer
    sharedList: [Size] @shareable
  }
  type Mutation {
    double: Counter
  }
  type Counter @key(fields: "id") {
    id: ID!
    seen: Int
  }
  type Offer @key(fields: "code { area no }") {
    code: Code!
    book: Book @provides(fields: "name")
    price(currency: Currency = CNY): Float
    seller: Person
    parts: [[Offer]]
  }
  type Code {
    area: String!
    no: String!
  }
  enum Currency {
    CNY
    EUR
  }
  type Book @key(fields: "isbn") {
    isbn: String!
    name: String @external
    weight: Int @external
    size: Size @external
    shipping(express: Boolean): String @requires(fields: "weight size { width height }")
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
  type Person @key(fields: "number") {
    number: String!
    debts: [Debt]
  }
  type Debt {
    to: Person
    amount: Int!
    note: String
  }
`
