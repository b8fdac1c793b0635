import { printSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, specifiedDirectives } from 'graphql'
import { type BuildSchemaOptions, buildSchemaSync } from 'type-graphql'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { withOwnFieldResolvers } from './narrow-metadata.ts'
import { limitItems } from './limit-items.ts'
import { federatedSchema, type Reference } from './federated-schema.ts'

export type { Reference } from './federated-schema.ts'

export interface GraphParts {
  readonly resolvers: BuildSchemaOptions['resolvers']
  /** Object types that no resolver of this subgraph returns, but an interface or `_entities` does. */
  readonly orphanedTypes: NonNullable<BuildSchemaOptions['orphanedTypes']>
  /** How each entity type is loaded for other subgraphs. */
  readonly references: Readonly<Record<string, Reference>>
  /** Completes descriptions once the schema is built. */
  readonly describe?: ((schema: GraphQLSchema) => void) | undefined
}

// 2.9 is the newest that the composition library reads.
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@inaccessible", "@tag", "@interfaceObject", "@listSize",
    "@cost"])`

/** One subgraph's schema, built from its decorated classes when it is first read. */
export interface Subschema {
  readonly schema: GraphQLSchema
  /** The SDL that is composed into the supergraph. */
  readonly sdl: string
}

export const buildSubschema = (parts: GraphParts): Subschema => {
  let plain: GraphQLSchema | undefined
  let schema: GraphQLSchema | undefined
  let sdl: string | undefined
  const ofClasses = (): GraphQLSchema => (plain ??= buildPlain(parts))
  const printed = (): string => (sdl ??= `${link}\n\n${printSubgraphSchema(ofClasses())}\n`)
  return {
    get schema() {
      return (schema ??= limitItems(federatedSchema(ofClasses(), parts.references, printed)))
    },
    get sdl() {
      return printed()
    },
  }
}

const buildPlain = ({ resolvers, orphanedTypes, describe }: GraphParts): GraphQLSchema => {
  const schema = withOwnFieldResolvers(resolvers, () =>
    buildSchemaSync({
      resolvers,
      orphanedTypes,
      scalarsMap: [{ type: Date, scalar: DateTime }],
      directives: [...specifiedDirectives],
      validate: false,
      // Subscriptions are declared here and answered by the gateway, from the feed.
      pubSub: { publish: () => undefined, subscribe: neverSubscribed },
      skipCheck: true,
    }),
  )
  describe?.(schema)
  return schema
}

const neverSubscribed = (): never => {
  throw new Error('the gateway answers subscriptions from the feed')
}
