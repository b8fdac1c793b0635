/**
 * Runs `build` while type-graphql knows only the field resolvers of these resolver classes and of the types themselves.
 * type-graphql searches all field resolvers of the process for every field of every type, which takes a quarter of the
 * time of building a schema.
 */
export const withOwnFieldResolvers = <T>(resolvers: readonly unknown[], build: () => T): T => {
  const storage: unknown = Reflect.get(globalThis, 'TypeGraphQLMetadataStorage')
  if (!hasFieldResolvers(storage)) return build()
  const all = storage.fieldResolvers
  const own = new Set(resolvers.flatMap(lineageOf))
  storage.fieldResolvers = all.filter(({ kind, target }) => kind === 'internal' || own.has(target))
  try {
    return build()
  } finally {
    storage.fieldResolvers = all
  }
}

interface FieldResolvers {
  fieldResolvers: readonly { readonly kind: string; readonly target: unknown }[]
}

const hasFieldResolvers = (storage: unknown): storage is FieldResolvers =>
  typeof storage === 'object' &&
  storage !== null &&
  Array.isArray(Reflect.get(storage, 'fieldResolvers'))

/** A class and its base classes, from which it inherits field resolvers. */
const lineageOf = (type: unknown): readonly unknown[] =>
  typeof type === 'function' && type !== Function.prototype
    ? [type, ...lineageOf(Object.getPrototypeOf(type))]
    : []
