import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { keyFields, requiredBy, requiredFields, type NamedSchema } from './federation-directives.ts'
import { mutate, type MutableState } from './mutable-state.ts'
import { hashText } from './random.ts'
import { idIn, scalar, stableText } from './scalar-values.ts'

/** An object of the generated data: an entity has an id, any other object the path to it as its seed. */
export interface Source {
  readonly __typename: string
  readonly id?: string
  readonly seed?: string
  /** The representation with which the gateway requested the entity. */
  readonly representation?: Readonly<Record<string, unknown>>
}

/** Values of a whole graph; each depends only on its object, its field and the arguments. */
export interface GeneratedData {
  readonly resolve: (
    state: MutableState,
    where: 'service' | 'whole',
  ) => GraphQLFieldResolver<Source | undefined, unknown>
  /** The entity of a representation. */
  readonly entity: (typename: string, representation: Readonly<Record<string, unknown>>) => Source
}

/** @param subschemas the first one with a field owns the field */
export const generateData = (
  subschemas: readonly NamedSchema[],
  publicSchema: GraphQLSchema,
): GeneratedData => {
  const keys = keyFields(subschemas)
  const required = requiredFields(subschemas)

  const ownersOf = (type: string, field: string): readonly GraphQLSchema[] =>
    subschemas.flatMap(({ schema }) => {
      const owner = schema.getType(type)
      const definition = owner && 'getFields' in owner ? owner.getFields()[field] : undefined
      const isExternal = definition?.astNode?.directives?.some(
        ({ name }) => name.value === 'external',
      )
      return definition && !isExternal ? [schema] : []
    })

  /** The subgraph that decides the values of a field: its type may be stricter than the public one. */
  const ownerOf = (
    type: string,
    field: string,
  ): { type: GraphQLOutputType; schema: GraphQLSchema } => {
    const interfaces = publicSchema.getType(type)
    const names = [
      type,
      ...(isObjectType(interfaces) ? interfaces.getInterfaces() : []).map(String),
    ]
    for (const name of names) {
      const [schema] = ownersOf(name, field)
      const owner = schema?.getType(name)
      const definition = owner && 'getFields' in owner ? owner.getFields()[field] : undefined
      if (schema && definition && 'args' in definition) return { type: definition.type, schema }
    }
    throw new Error(`No subgraph has ${type}.${field}.`)
  }

  const possibleTypes = (name: string, owner: GraphQLSchema): readonly string[] => {
    const type = owner.getType(name)
    const wide = publicSchema.getType(name)
    // An interface object of its subgraph represents all types of the interface.
    const types = isAbstractType(type)
      ? owner.getPossibleTypes(type)
      : isAbstractType(wide)
        ? publicSchema.getPossibleTypes(wide)
        : []
    return types.map(String).filter((each) => isObjectType(publicSchema.getType(each)))
  }

  const valueOf = (
    type: GraphQLOutputType,
    at: string,
    owner: GraphQLSchema,
    isSafe: boolean,
  ): unknown => {
    if (isNonNullType(type)) return valueOf(type.ofType, at, owner, true)
    const hash = hashText(at)
    if (!isSafe && hash % 7 === 0) return null
    if (isListType(type)) {
      return Array.from({ length: hash % 4 }, (_, index) =>
        valueOf(type.ofType, `${at}[${index}]`, owner, false),
      )
    }
    const named = getNamedType(type)
    if (isEnumType(named)) {
      const values = named.getValues().map(({ name }) => name)
      return values[hash % values.length]
    }
    const types = possibleTypes(named.name, owner)
    const typename =
      isObjectType(named) && types.length === 0 ? named.name : types[hash % types.length]
    if (typename !== undefined) return objectOf(typename, at, hash)
    return scalar(named.name, at, hash)
  }

  const objectOf = (typename: string, at: string, hash: number): Source =>
    keys.has(typename)
      ? { __typename: typename, id: `${typename}-${hash % 5}` }
      : { __typename: typename, seed: at }

  const requiredValues = (source: Source, set: SelectionSetNode): unknown => {
    const read: Record<string, unknown> = {}
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD) continue
      const name = node.name.value
      const value = source.representation
        ? source.representation[name]
        : valueOfField(source, name, {})
      const inner = node.selectionSet
      read[name] = inner && isSource(value) ? requiredValues(inside(source, value), inner) : value
    }
    return read
  }

  const valueOfField = (
    source: Source,
    field: string,
    given: Readonly<Record<string, unknown>>,
  ): unknown => {
    const { __typename: type } = source
    const identity = source.id ?? source.seed ?? ''
    if (field === 'id' && source.id !== undefined) return source.id
    const owner = ownerOf(type, field)
    const isKey = keys.get(type)?.has(field) || identity.includes('~')
    const at = isKey ? `${field}~${identity}` : `${identity}.${field}(${stableText(given)})`
    const isSafe = isKey || required.has(`${type}.${field}`)
    return valueOf(owner.type, at, owner.schema, isSafe)
  }

  return {
    resolve: (state, where) => (source, given, _context, info) => {
      const field = info.fieldName
      const type = info.parentType.name
      if (type === 'Mutation') return mutate(state, field, given)
      const object = source ? named(source) : { __typename: type, seed: '' }
      if (object.id === 'Counter-0' && (field === 'value' || field === 'seen')) return state.counter
      const set = requiredBy(subschemas, object.__typename, field)
      if (set && where === 'service' && !object.representation)
        throw new Error(`Nothing that ${type}.${field} requires was sent.`)
      const values = set && stableText(requiredValues(object, set))
      const value = valueOfField(object, field, given)
      const at = `${object.id ?? object.seed}.${field}!(${stableText(given)})`
      const mayFail =
        !keys.get(object.__typename)?.has(field) && !required.has(`${object.__typename}.${field}`)
      if (mayFail && !String(object.seed).includes('~') && hashText(at) % 19 === 0)
        throw new GraphQLError(`No ${object.__typename}.${field}.`)
      return set ? (value === null ? null : `${String(value)} ${values}`) : value
    },
    entity: (typename, representation) => {
      const id = idIn(representation)
      return { __typename: id.replace(/-\d+$/, '') || typename, id, representation }
    },
  }
}

/** An entity's type is part of its id: a service may know it only as an interface object. */
const named = (source: Source): Source => {
  const [, typename = source.__typename] = /^(\w+)-\d+$/.exec(source.id ?? '') ?? []
  return { ...source, __typename: typename }
}

const isSource = (value: unknown): value is Source => typeof value === 'object' && value !== null

/** A nested value: read from the representation if there is one, otherwise generated. */
const inside = (source: Source, value: Source): Source =>
  source.representation
    ? { __typename: value.__typename, representation: Object.fromEntries(Object.entries(value)) }
    : value
