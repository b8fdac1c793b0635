/**
 * Adds to entities of the others, to some by another key. The planner cannot plan a field with `@requires` behind a change of
 * keys, nor one of an entity to which the same service led: it says so, and such paths are left out here.
 */
export const archive = /* GraphQL */ `
  type Query {
    oldest: Book
    copies(of: [ID!]): [Copy]
  }
  type Book @key(fields: "id") @key(fields: "isbn") {
    id: ID!
    isbn: String!
    copies: [Copy]
    firstOwner: Person
  }
  type Film @key(fields: "id") {
    id: ID!
    copies: [Copy]
    reel: String
  }
  union Copied = Book | Film
  type Copy {
    no: Int!
    of: Copied
    owner: Person
  }
  type Person @key(fields: "number") {
    number: String!
    copies: [Copy!]
  }
`
