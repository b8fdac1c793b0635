import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

/** One subgraph's schema. */
export interface NamedSchema {
  readonly name: string
  readonly schema: GraphQLSchema
}

const objectTypes = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(isObjectType)

/** The key fields of every entity. */
export const keyFields = (
  subschemas: readonly NamedSchema[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const keys = new Map<string, Set<string>>()
  for (const { schema } of subschemas) {
    for (const type of objectTypes(schema)) {
      for (const set of directiveSets(type.astNode?.directives, 'key')) {
        const fields = keys.get(type.name) ?? new Set()
        keys.set(type.name, fields)
        for (const node of set.selections) if (node.kind === Kind.FIELD) fields.add(node.name.value)
      }
    }
  }
  return keys
}

/** Fields that other fields require; they are generated without errors. */
export const requiredFields = (subschemas: readonly NamedSchema[]): ReadonlySet<string> => {
  const fields = new Set<string>()
  const add = (schema: GraphQLSchema, type: string, set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD) continue
      fields.add(`${type}.${node.name.value}`)
      if (node.selectionSet) add(schema, fieldType(schema, type, node), node.selectionSet)
    }
  }
  for (const { schema } of subschemas)
    for (const type of objectTypes(schema))
      for (const field of Object.values(type.getFields()))
        for (const set of directiveSets(field.astNode?.directives, 'requires'))
          add(schema, type.name, set)
  return fields
}

const fieldType = (schema: GraphQLSchema, type: string, { name }: FieldNode): string => {
  const parent = schema.getType(type)
  const field = isObjectType(parent) ? parent.getFields()[name.value] : undefined
  return field ? getNamedType(field.type).name : ''
}

/** The selection that a field requires. */
export const requiredBy = (
  subschemas: readonly NamedSchema[],
  type: string,
  field: string,
): SelectionSetNode | undefined => {
  for (const { schema } of subschemas) {
    const owner = schema.getType(type)
    const definition = isObjectType(owner) ? owner.getFields()[field] : undefined
    const [set] = directiveSets(definition?.astNode?.directives, 'requires')
    if (set) return set
  }
  return undefined
}

type Directives = NonNullable<FieldNode['directives']>

const directiveSets = (
  directives: Directives | undefined,
  name: string,
): readonly SelectionSetNode[] =>
  (directives ?? []).flatMap((directive) => {
    if (directive.name.value !== name) return []
    const value = directive.arguments?.find((each) => each.name.value === 'fields')?.value
    if (value?.kind !== Kind.STRING) return []
    const [operation] = parse(`{${value.value}}`).definitions
    return operation?.kind === Kind.OPERATION_DEFINITION ? [operation.selectionSet] : []
  })
