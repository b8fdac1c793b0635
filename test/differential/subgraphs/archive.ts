/**
 * Extends entities of the other subgraphs, some by another key. The planner refuses a field with `@requires` after a change
 * of keys, and one of an entity that the same service returned; this schema has no such paths.
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
