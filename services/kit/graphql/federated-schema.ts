import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql'

/** Loads an entity of another subgraph's or one's own by its key; null when there is none. */
export type Reference = (key: { readonly id: string }, context: never) => Promise<object | null>

type Load = (key: object, context: unknown) => Promise<object | null>

const Any = new GraphQLScalarType({ name: '_Any' })

/**
 * Adds what the federation specification asks of a subgraph, `_entities` and `_service`, to a schema. The schema's own types
 * stay as they are: nothing is printed and parsed again.
 * @param sdl the subgraph's SDL, printed when `_service` is queried
 */
export const federatedSchema = (
  plain: GraphQLSchema,
  references: Readonly<Record<string, Reference>>,
  sdl: () => string,
): GraphQLSchema => {
  const config = plain.toConfig()
  const queries = plain.getQueryType()?.toConfig()
  const entities = Object.keys(references).flatMap((name) => {
    const type = plain.getType(name)
    return type instanceof GraphQLObjectType ? [type] : []
  })
  const query = new GraphQLObjectType({
    ...queries,
    name: 'Query',
    fields: {
      ...queries?.fields,
      ...(entities.length > 0 && { _entities: entitiesField(entities, references) }),
      _service: {
        type: new GraphQLNonNull(
          new GraphQLObjectType({ name: '_Service', fields: { sdl: { type: GraphQLString } } }),
        ),
        resolve: () => ({ sdl: sdl() }),
      },
    },
  })
  return new GraphQLSchema({
    ...config,
    query,
    types: config.types.filter(({ name }) => name !== 'Query'),
    // Its classes are tested where they are composed.
    assumeValid: true,
  })
}

const entitiesField = (
  types: readonly GraphQLObjectType[],
  references: Readonly<Record<string, Reference>>,
) => ({
  type: new GraphQLNonNull(
    new GraphQLList(
      new GraphQLUnionType({
        name: '_Entity',
        types,
        resolveType: (entity: { readonly __typename?: string }) => entity.__typename,
      }),
    ),
  ),
  args: {
    representations: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Any))),
    },
  },
  resolve: (_: unknown, args: { readonly representations: readonly object[] }, context: unknown) =>
    args.representations.map((key) => entityOf(key, references, context)),
})

const entityOf = async (
  key: object,
  references: Readonly<Record<string, Reference>>,
  context: unknown,
): Promise<object | null> => {
  const name = String(Reflect.get(key, '__typename'))
  const load: unknown = Object.hasOwn(references, name) ? references[name] : undefined
  if (!isLoad(load)) throw new Error(`${name} is no entity of this subgraph.`)
  const entity = await load(key, context)
  return entity && named(entity, name)
}

const isLoad = (value: unknown): value is Load => typeof value === 'function'

/** The union's type is read from here; an own property that no field shows. */
const named = (entity: object, name: string): object =>
  Object.defineProperty(entity, '__typename', { value: name, configurable: true, writable: true })
