import {
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { isIncluded } from './conditions.ts'
import { readLeaf, type ReadLeaf } from './leaf.ts'
import type { OperationSource } from './operation-source.ts'
import type { PlanKeys } from './plan-keys.ts'

/** The fields of one object of the response, in the order that the specification gives. */
export type SelectionProjection = readonly ProjectedField[]

export interface ProjectedField {
  readonly key: string
  /** The key under which the plan carries the value. */
  readonly planKey: string
  readonly coordinate: string
  /** `typename` is known from the type, `introspection` comes completed; `value` is completed. */
  readonly source: 'typename' | 'introspection' | 'value'
  readonly type: ProjectedType
  readonly nodes: readonly FieldNode[]
}

/** How a value becomes part of the response. */
export interface ProjectedType {
  readonly isNonNull: boolean
  readonly name: string
  readonly item?: ProjectedType
  readonly read?: ReadLeaf
  /** Projects an object, given the `__typename` that the services sent with it; undefined when it cannot be one. */
  readonly object?: (typename: unknown) => TypedProjection | undefined
}

export interface TypedProjection {
  /** The type's name as the client may see it; undefined where no service named it. */
  readonly typename: string | undefined
  readonly fields: SelectionProjection
}

type Parent = GraphQLObjectType | GraphQLInterfaceType

export interface ProjectionOptions {
  readonly schema: GraphQLSchema
  readonly source: OperationSource
  readonly variables: Readonly<Record<string, unknown>>
  readonly keys: PlanKeys
}

/** Compiles selections into projections: each place of an operation and each type of object once, when it first occurs. */
export const projections = ({ schema, source, variables, keys }: ProjectionOptions) => {
  const collect = (
    set: SelectionSetNode,
    parent: Parent | GraphQLAbstractType,
    into: Map<string, FieldNode[]>,
  ): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, variables)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const nodes = into.get(key)
        if (nodes) nodes.push(selection)
        else into.set(key, [selection])
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : source.fragments.get(selection.name.value)
      if (!fragment || !applies(schema, parent, fragment.typeCondition?.name.value)) continue
      collect(fragment.selectionSet, parent, into)
    }
  }

  const project = (
    sets: readonly SelectionSetNode[],
    parent: Parent | GraphQLAbstractType,
  ): SelectionProjection => {
    const collected = new Map<string, FieldNode[]>()
    for (const set of sets) collect(set, parent, collected)
    return [...collected].flatMap(([key, nodes]) => fieldOf(key, nodes, parent) ?? [])
  }

  const fieldOf = (
    key: string,
    nodes: readonly FieldNode[],
    parent: Parent | GraphQLAbstractType,
  ): ProjectedField | undefined => {
    const [node] = nodes
    if (!node) return undefined
    const name = node.name.value
    const field = { key, planKey: keys.keyOf(node), coordinate: `${parent.name}.${name}`, nodes }
    if (name === '__typename') return { ...field, source: 'typename', type: typenameType }
    if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name)
      return { ...field, source: 'introspection', type: typenameType }
    const definition = 'getFields' in parent ? parent.getFields()[name] : undefined
    if (!definition) return undefined
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    return { ...field, source: 'value', type: typeOf(definition.type, sets) }
  }

  const typeOf = (
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    isNonNull = false,
  ): ProjectedType => {
    if (isNonNullType(type)) return typeOf(type.ofType, sets, true)
    const name = String(type)
    if (isListType(type)) return { isNonNull, name, item: typeOf(type.ofType, sets) }
    if (isLeafType(type)) return { isNonNull, name, read: readLeaf(type) }
    const byType = new Map<unknown, TypedProjection | undefined>()
    const object = (typename: unknown) => {
      if (byType.has(typename)) return byType.get(typename)
      const projection = objectOf(type, typename, sets)
      byType.set(typename, projection)
      return projection
    }
    return { isNonNull, name, object }
  }

  const objectOf = (
    type: GraphQLObjectType | GraphQLAbstractType,
    typename: unknown,
    sets: readonly SelectionSetNode[],
  ): TypedProjection | undefined => {
    if (isObjectType(type)) return { typename: type.name, fields: project(sets, type) }
    const possible = schema.getPossibleTypes(type)
    const named = typeof typename === 'string' ? schema.getType(typename) : undefined
    // A service that knows the interface only as an object names no type, and no selection needs one.
    const isNamed = typeof typename === 'string' && !isAbstractType(named)
    const concrete = isNamed ? possible.find(({ name }) => name === typename) : only(possible)
    if (concrete) return { typename: concrete.name, fields: project(sets, concrete) }
    return isNamed ? undefined : { typename: undefined, fields: project(sets, type) }
  }

  const root = schema.getRootType(source.operation.operation)
  return {
    root: (set: SelectionSetNode): TypedProjection | undefined =>
      root ? { typename: root.name, fields: project([set], root) } : undefined,
  }
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined)

const typenameType: ProjectedType = { isNonNull: true, name: 'String!' }

const applies = (
  schema: GraphQLSchema,
  type: Parent | GraphQLAbstractType,
  condition: string | undefined,
): boolean => {
  if (!condition || condition === type.name) return true
  const other = schema.getType(condition)
  if (!isAbstractType(other)) return false
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(other, type)
}
