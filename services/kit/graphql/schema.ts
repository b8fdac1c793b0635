import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, parse, specifiedDirectives } from 'graphql'
import { type BuildSchemaOptions, buildSchemaSync, createResolversMap } from 'type-graphql'
import { DateTime } from '../../../schema/vocabulary/index.ts'

/** Loads an entity of another subgraph's or one's own by its key; null when there is none. */
export type Reference = (key: { readonly id: string }, context: never) => Promise<object | null>

export interface GraphParts {
  readonly resolvers: BuildSchemaOptions['resolvers']
  /** Object types that no resolver of this subgraph returns, but an interface or `_entities` does. */
  readonly orphanedTypes: NonNullable<BuildSchemaOptions['orphanedTypes']>
  /** How each entity type is loaded for other subgraphs. */
  readonly references: Readonly<Record<string, Reference>>
}

// 2.9 is the newest the composition library takes.
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@inaccessible", "@tag", "@interfaceObject"])`

export interface Subschema {
  readonly schema: GraphQLSchema
  /** What is composed into the supergraph. */
  readonly sdl: string
}

/** Builds one subgraph from its decorated classes. */
export const buildSubschema = (parts: GraphParts): Subschema => {
  const plain = buildSchemaSync({
    resolvers: parts.resolvers,
    orphanedTypes: parts.orphanedTypes,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    directives: [...specifiedDirectives],
    validate: false,
    // Subscriptions are declared here and answered by the gateway, from the feed.
    pubSub: { publish: () => undefined, subscribe: neverSubscribed },
    skipCheck: true,
  })
  const sdl = `${link}\n\n${printSubgraphSchema(plain)}\n`
  const resolvers: Record<string, unknown> = createResolversMap(plain)
  for (const [type, load] of Object.entries(parts.references))
    resolvers[type] = {
      ...(resolvers[type] as object | undefined),
      __resolveReference: (key: { id: string }, context: never) => load(key, context),
    }
  return {
    schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]),
    sdl,
  }
}

const neverSubscribed = (): never => {
  throw new Error('the gateway answers subscriptions from the feed')
}
