import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { isPlanObject } from './plan-object.ts'

/** Whether a value has the shape that its field's type promises. Null always fits: errors explain it. */
type Fits = (value: unknown) => boolean

/** Checks the `data` of a response to one document. */
export type FitsDocument = (data: unknown) => boolean

interface ShapedField {
  fits: Fits
  /** Whether the key must be there; fields of a fragment may belong to other types. */
  isRequired: boolean
}

/**
 * Compiles the shape of a fetch's response: objects, lists and GraphQL's own scalars where the schema has them. What the
 * schema does not know is not checked.
 */
export const compileShape = (schema: GraphQLSchema, document: DocumentNode): FitsDocument => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)

  const objectOf = (
    sets: readonly SelectionSetNode[],
    parent: GraphQLNamedType | undefined,
  ): Fits => {
    const fields = new Map<string, ShapedField>()
    for (const set of sets) collect(set, parent, true, fields)
    const each = [...fields]
    return (value) => {
      if (!isPlanObject(value)) return value === null
      for (const [key, { fits, isRequired }] of each) {
        const field = value[key]
        if (field === undefined ? isRequired : !fits(field)) return false
      }
      return true
    }
  }

  const collect = (
    { selections }: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    isRequired: boolean,
    into: Map<string, ShapedField>,
  ): void => {
    for (const selection of selections) {
      const isAlways = isRequired && !selection.directives?.length
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const fits = fieldOf(selection.name.value, selection.selectionSet, parent)
        const other = into.get(key)
        if (!other) into.set(key, { fits, isRequired: isAlways })
        else {
          const before = other.fits
          other.fits = (value) => before(value) || fits(value)
          other.isRequired ||= isAlways
        }
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (!fragment) continue
      const condition = fragment.typeCondition?.name.value ?? parent?.name
      const type = condition === undefined ? undefined : schema.getType(condition)
      collect(fragment.selectionSet, type, isAlways && condition === parent?.name, into)
    }
  }

  const fieldOf = (
    name: string,
    set: SelectionSetNode | undefined,
    parent: GraphQLNamedType | undefined,
  ): Fits => {
    if (name === '__typename') return isText
    if (name === '_entities') return set ? listOf(objectOf([set], entityTypeOf(set))) : anything
    const field = parent && 'getFields' in parent ? parent.getFields()[name] : undefined
    const type = field && 'args' in field ? field.type : undefined
    return type ? typed(type, set) : anything
  }

  /** The type of all entities of a fetch; undefined when it fetches several. */
  const entityTypeOf = ({ selections }: SelectionSetNode): GraphQLNamedType | undefined => {
    const fragments = selections.filter(({ kind }) => kind !== Kind.FIELD)
    const [fragment] = fragments
    if (fragments.length !== 1 || fragment?.kind !== Kind.INLINE_FRAGMENT) return undefined
    return fragment.typeCondition && schema.getType(fragment.typeCondition.name.value)
  }

  const typed = (type: GraphQLOutputType, set: SelectionSetNode | undefined): Fits => {
    if (isNonNullType(type)) return typed(type.ofType, set)
    if (isListType(type)) return listOf(typed(type.ofType, set))
    const named = getNamedType(type)
    if (isCompositeType(named)) return set ? objectOf([set], named) : anything
    return (isSpecifiedScalarType(named) && scalars[named.name]) || anything
  }

  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) return anything
  const root = schema.getRootType(operation.operation) ?? undefined
  return objectOf([operation.selectionSet], root)
}

const listOf =
  (fits: Fits): Fits =>
  (value) =>
    value === null || (Array.isArray(value) && value.every(fits))

const anything: Fits = () => true
const isText: Fits = (value) => value === null || typeof value === 'string'
const isNumber: Fits = (value) => value === null || typeof value === 'number'

const scalars: Readonly<Record<string, Fits>> = {
  Int: isNumber,
  Float: isNumber,
  String: isText,
  Boolean: (value) => value === null || typeof value === 'boolean',
  ID: (value) => isText(value) || typeof value === 'number',
}
