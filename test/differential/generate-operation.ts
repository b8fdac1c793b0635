import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import type { Random } from './random.ts'

/** An operation as a client sends it. */
export interface GeneratedOperation {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

export interface GenerateOptions {
  readonly schema: GraphQLSchema
  readonly depth: number
  readonly maySkip: (coordinate: string) => boolean
}

interface Variable {
  readonly name: string
  readonly type: string
  readonly defaultValue: string | undefined
  readonly value: unknown
  readonly isGiven: boolean
}

/** Aliases that clash with names of keys and of other fields, and some that do not. */
const aliases = ['id', 'isbn', 'name', 'code', 'title', '__typename', 'a', 'b', 'work', 'toString']

/** Writes random operations; most of them are valid. */
export const generateOperation = (
  random: Random,
  { schema, depth, maySkip }: GenerateOptions,
): GeneratedOperation => {
  const variables = new Map<string, Variable>()
  const fragments: { readonly name: string; readonly type: string; readonly text: string }[] = []
  const composites = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType =>
      isCompositeType(type) && !type.name.startsWith('__') && type !== schema.getSubscriptionType(),
  )

  const condition = (): string => {
    if (!random.chance(0.12)) return ''
    const name = random.pick(['skip', 'include'])
    if (random.chance(0.3)) return ` @${name}(if: ${random.chance(0.5)})`
    const variable = `yes${random.int(3)}`
    if (!variables.has(variable)) {
      const isRequired = random.chance(0.5)
      variables.set(variable, {
        name: variable,
        type: isRequired ? 'Boolean!' : 'Boolean! = true',
        defaultValue: undefined,
        value: random.chance(0.5),
        isGiven: isRequired || random.chance(0.5),
      })
    }
    return ` @${name}(if: $${variable})`
  }

  const literal = (type: GraphQLInputType, level = 0): string => {
    if (isNonNullType(type)) return literal(type.ofType, level)
    if (isListType(type))
      return `[${Array.from({ length: random.int(3) }, () => literal(type.ofType, level)).join(', ')}]`
    if (isEnumType(type)) return random.pick(type.getValues()).name
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (level < 2 && random.chance(0.3)),
      )
      return `{${fields.map((field) => `${field.name}: ${literal(field.type, level + 1)}`).join(', ')}}`
    }
    switch (getNamedType(type).name) {
      case 'Int':
        return String(random.int(5))
      case 'Float':
        return String(random.int(40) / 8)
      case 'Boolean':
        return String(random.chance(0.5))
      default:
        return JSON.stringify(`x${random.int(4)}`)
    }
  }

  const argument = (name: string, type: GraphQLInputType): string => {
    const named = getNamedType(type)
    if (isInputObjectType(named) || !random.chance(0.5)) return `${name}: ${literal(type)}`
    const variable = `v${variables.size}`
    const hasDefault = random.chance(0.4)
    const isGiven = isNonNullType(type) && !hasDefault ? true : random.chance(0.7)
    variables.set(variable, {
      name: variable,
      type: String(type),
      defaultValue: hasDefault ? literal(type) : undefined,
      value: valueOf(literal(type), named),
      isGiven,
    })
    return `${name}: $${variable}`
  }

  const field = (parent: GraphQLCompositeType, level: number): string | undefined => {
    if (!('getFields' in parent) || random.chance(0.12))
      return `${random.chance(0.3) ? 'kind: ' : ''}__typename${condition()}`
    const fields = Object.values(parent.getFields()).filter(
      ({ name, type }) =>
        !maySkip(`${parent.name}.${name}`) && (level > 0 || !isCompositeType(getNamedType(type))),
    )
    if (fields.length === 0) return '__typename'
    const { name, args, type } = random.pick(fields)
    const alias = random.chance(0.25) ? `${random.pick(aliases)}: ` : ''
    const given = args
      .filter((each) => isRequired(each) || random.chance(0.3))
      .map((each) => argument(each.name, each.type))
    const list = given.length > 0 ? `(${given.join(', ')})` : ''
    const inner = getNamedType(type)
    const set = isCompositeType(inner) ? ` ${selectionSet(inner, level - 1)}` : ''
    return `${alias}${name}${list}${condition()}${set}`
  }

  const narrowed = (parent: GraphQLCompositeType): GraphQLCompositeType => {
    const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent]
    const overlapping = composites.filter((type) =>
      isAbstractType(type)
        ? schema.getPossibleTypes(type).some((each) => possible.includes(each))
        : possible.some((each) => each === type),
    )
    return random.pick(overlapping)
  }

  const selection = (parent: GraphQLCompositeType, level: number): string => {
    const chance = random.int(10)
    if (chance === 0) {
      const type = random.chance(0.2) ? parent : narrowed(parent)
      const on = type === parent && random.chance(0.5) ? '' : ` on ${type.name}`
      return `...${on}${condition()} ${selectionSet(type, level)}`
    }
    if (chance === 1) {
      const type = narrowed(parent)
      const known = fragments.filter((each) => each.type === type.name)
      if (known.length > 0 && random.chance(0.7))
        return `...${random.pick(known).name}${condition()}`
      // Written before it is known, so that it does not spread itself.
      const text = selectionSet(type, Math.max(0, level - 1))
      const name = `F${fragments.length}`
      fragments.push({ name, type: type.name, text })
      return `...${name}${condition()}`
    }
    return field(parent, level) ?? '__typename'
  }

  const selectionSet = (parent: GraphQLCompositeType, level: number): string => {
    const count = 1 + random.int(isObjectType(parent) ? 4 : 5)
    return `{ ${Array.from({ length: count }, () => selection(parent, level)).join(' ')} }`
  }

  const kind = schema.getMutationType() && random.chance(0.1) ? 'mutation' : 'query'
  const root = kind === 'mutation' ? schema.getMutationType() : schema.getQueryType()
  if (!root) throw new Error(`The schema has no ${kind}.`)
  const roots = Array.from({ length: 1 + random.int(3) }, () => selection(root, depth))
  if (kind === 'query' && random.chance(0.05))
    roots.push(
      `about: __type(name: "${random.pick(composites).name}") { name kind fields { name } }`,
    )
  const definitions = [...variables.values()].map(
    ({ name, type, defaultValue }) =>
      `$${name}: ${type}${defaultValue === undefined ? '' : ` = ${defaultValue}`}`,
  )
  const head = definitions.length > 0 ? `(${definitions.join(', ')})` : ''
  const several = random.chance(0.1)
  const query = [
    `${kind} Main${head} { ${roots.join(' ')} }`,
    ...fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`),
    ...(several ? ['query Other { __typename }'] : []),
  ].join('\n')
  const given = [...variables.values()].filter(({ isGiven }) => isGiven)
  return {
    query,
    operationName: several ? 'Main' : undefined,
    variables: Object.fromEntries(given.map(({ name, value }) => [name, value])),
  }
}

const isRequired = (given: { readonly type: GraphQLInputType; readonly defaultValue?: unknown }) =>
  isNonNullType(given.type) && given.defaultValue === undefined

/** A literal of scalars, enums and lists as a variable's value. */
const valueOf = (text: string, named: GraphQLInputType): unknown =>
  JSON.parse(isEnumType(named) ? text.replaceAll(/\w+/g, '"$&"') : text)
