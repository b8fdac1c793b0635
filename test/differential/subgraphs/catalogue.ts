export const catalogue = /* GraphQL */ `
  type Query {
    books(first: Int = 2, kind: Kind): [Book]
    book(id: ID!): Book
    works: [Work!]
    shelves(filter: ShelfFilter): [[Work]]
    items(kinds: [Kind!] = [NOVEL]): [Item]
    someone: Person
    strictBook: Book!
  }
  type Mutation {
    add(n: Int!): Counter!
    fail(n: Int): Counter
  }
  type Counter @key(fields: "id") {
    id: ID!
    value: Int
  }
  input ShelfFilter {
    kinds: [Kind!]
    floor: Int = 1
    inner: ShelfFilter
  }
  enum Kind {
    NOVEL
    POETRY
  }
  interface Named {
    name: String
  }
  interface Work implements Named @key(fields: "id") {
    id: ID!
    name: String
    title(short: Boolean = false): String
    author: Person
    related: [Work]
  }
  type Book implements Work & Named @key(fields: "id") @key(fields: "isbn") {
    id: ID!
    isbn: String!
    name: String
    title(short: Boolean = false): String
    author: Person
    related: [Work]
    size: Size
    weight: Int
    pages: Int!
    kind: Kind
    grid: [[Int]]
  }
  type Film implements Work & Named @key(fields: "id") {
    id: ID!
    name: String
    title(short: Boolean = false): String
    author: Person
    related: [Work]
    minutes: Float
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
  type Person implements Named @key(fields: "id") @key(fields: "number") {
    id: ID!
    number: String!
    name: String
    favourites: [Item!]
  }
  union Item = Book | Film | Person
`
