import { isAbstractType, isInterfaceType, type GraphQLSchema } from 'graphql'

/** Decides whether an object of a type satisfies a condition of a plan; plans know types that the public does not see. */
export class TypeConditions {
  readonly #known = new Map<string, ReadonlySet<string>>()

  constructor(private readonly schema: GraphQLSchema) {}

  /** The condition itself and every type that satisfies it. */
  typesOf(condition: string): ReadonlySet<string> {
    const known = this.#known.get(condition)
    if (known) return known
    const type = this.schema.getType(condition)
    const types = new Set([condition])
    if (isAbstractType(type)) {
      for (const { name } of this.schema.getPossibleTypes(type)) types.add(name)
    }
    if (isInterfaceType(type)) {
      for (const { name } of this.schema.getImplementations(type).interfaces) types.add(name)
    }
    this.#known.set(condition, types)
    return types
  }

  /** The types that satisfy one of several conditions. */
  typesOfAny(conditions: Iterable<string>): ReadonlySet<string> {
    const types = new Set<string>()
    for (const condition of conditions) for (const name of this.typesOf(condition)) types.add(name)
    return types
  }
}
