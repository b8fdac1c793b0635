import { GraphQLError } from 'graphql'
import { decodeCursor, encodeCursor } from '../../services/kit/store/index.ts'
import type { RequestContext } from '../options.ts'

const sdl = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

  "What the hub answers."
  type Query {
    "All units."
    units: [Unit!]!
    unit(id: ID!): Unit
    tasks(first: Int = 10): [Task!]!
    subjects: [Subject!]!
    change(cursor: ID!): Change
    latestCursor(where: ChangeFilter): ID!
    viewer: String
    language: String
    fails: String
    refuses: String
    required: String!
  }
  type Mutation {
    renameUnit(input: RenameUnitInput!): RenameUnitPayload!
  }
  type Subscription {
    "Everything that happens, from a cursor on."
    changes(after: String, where: ChangeFilter): Change!
  }
  input ChangeFilter {
    units: [ID!]
    subtree: Boolean = true
    tasks: [ID!]
    domains: [String!]
    kinds: [String!]
  }
  input RenameUnitInput {
    id: ID!
    name: String!
  }
  type RenameUnitPayload {
    unit: Unit
    "Whom the reply is for."
    by: String
  }
  type Unit @key(fields: "id") {
    id: ID!
    name(locale: Locale = ZH_HANT): String!
    parent: Unit
    children: [Unit!]!
  }
  enum Locale {
    ZH_HANT
    ZH_HANS
    EN
  }
  interface Task {
    id: ID!
    title: String!
    unit: Unit!
  }
  type PlatformTask implements Task @key(fields: "id") {
    id: ID!
    title: String!
    unit: Unit!
  }
  type DisclosureTask implements Task @key(fields: "id") {
    id: ID!
    title: String!
    unit: Unit!
  }
  union Subject = Unit | PlatformTask | DisclosureTask
  type Change {
    cursor: ID!
    position: Int!
    chain: String!
    "Fails at position 2."
    kind: String!
    unit: Unit
    filler(size: Int!): String
    asker: String
  }
`

const units = new Map([
  ['FJ', { id: 'FJ', name: '福建省', parent: undefined }],
  ['XM', { id: 'XM', name: '廈門市', parent: 'FJ' }],
  ['FZ', { id: 'FZ', name: '福州市', parent: 'FJ' }],
])
const tasks = [
  { __typename: 'PlatformTask', id: '29', title: '網站集約化', unit: 'XM' },
  { __typename: 'DisclosureTask', id: '1', title: '公開清單', unit: 'FZ' },
  { __typename: 'PlatformTask', id: '30', title: '新媒體', unit: 'FJ' },
]

const resolvers = {
  Query: {
    units: () => [...units.values()],
    unit: (_: unknown, { id }: { id: string }) => units.get(id),
    tasks: (_: unknown, { first }: { first: number }) => tasks.slice(0, first),
    subjects: () => [{ __typename: 'Unit', ...units.get('XM') }, ...tasks],
    change: (_: unknown, { cursor }: { cursor: string }) => {
      const position = decodeCursor(cursor)?.position ?? 0
      return { cursor: encodeCursor('test', position), position, unit: units.get('XM') }
    },
    latestCursor: (_: unknown, { where }: { where?: { units?: string[] } }) => {
      const unknown = where?.units?.find((id) => !units.has(id))
      if (unknown === undefined) return encodeCursor('test', 0)
      throw new GraphQLError(`"${unknown}" is not a unit.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      })
    },
    viewer: (_: unknown, __: unknown, { viewer }: RequestContext) => viewer.subject,
    language: (_: unknown, __: unknown, { locale }: RequestContext) => locale,
    fails: () => {
      throw new Error('SQLITE_CORRUPT at /secret/place')
    },
    refuses: () => {
      throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN' } })
    },
    required: () => null,
  },
  Mutation: {
    renameUnit: (
      _: unknown,
      { input }: { input: { id: string; name: string } },
      { viewer }: RequestContext,
    ) => ({ unit: { ...units.get(input.id), name: input.name }, by: viewer.subject }),
  },
  Change: {
    chain: ({ position }: { position: number }) => `chain ${position}`,
    kind: ({ position }: { position: number }) => {
      if (position === 2) throw new Error('a row that cannot be read')
      return 'submission.accepted'
    },
    filler: (_: unknown, { size }: { size: number }) => 'x'.repeat(size),
    asker: (_: unknown, __: unknown, { viewer }: RequestContext) => viewer.subject,
  },
  Unit: {
    __resolveReference: ({ id }: { id: string }) => units.get(id),
    parent: ({ parent }: { parent?: string }) => parent && units.get(parent),
    children: ({ id }: { id: string }) => [...units.values()].filter((unit) => unit.parent === id),
  },
  Task: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Subject: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  PlatformTask: { unit: ({ unit }: { unit: string }) => units.get(unit) },
  DisclosureTask: { unit: ({ unit }: { unit: string }) => units.get(unit) },
}

export const reporting = { sdl, resolvers }
