import {
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  print,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { isIncluded } from './conditions.ts'
import type { OperationSource } from './operation-source.ts'
import { argumentsText, type PlanKeys } from './plan-keys.ts'

export interface PlannerTextOptions {
  readonly schema: GraphQLSchema
  readonly source: OperationSource
  readonly variables: Readonly<Record<string, unknown>>
  readonly keys: PlanKeys
}

/** Selections of one parent type: fields by key, and what applies only to some of its types. */
interface Level {
  readonly fields: Map<string, { readonly text: string; readonly inner: Level | undefined }>
  readonly conditions: Map<string, Level>
}

/**
 * Writes what the planner is to plan: the client's own selection, with conditions decided, fragments expanded, equal
 * fields merged and aliases renamed. Undefined when the services have nothing to answer.
 * @param only the root selection, where it is not the whole operation's
 */
export const plannerText = (
  { schema, source, variables, keys }: PlannerTextOptions,
  only: SelectionSetNode = source.operation.selectionSet,
): string | undefined => {
  const collect = (set: SelectionSetNode, parent: GraphQLCompositeType, level: Level): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, variables)) continue
      if (selection.kind === Kind.FIELD) {
        const key = keys.keyOf(selection)
        const name = selection.name.value
        const type = fieldTypeOf(parent, name)
        const known = level.fields.get(key)
        const inner = known?.inner ?? (type && emptyLevel())
        if (!known) {
          const label = key === name ? name : `${key}: ${name}`
          level.fields.set(key, { text: label + argumentsText(selection), inner })
        }
        if (type && inner && selection.selectionSet) collect(selection.selectionSet, type, inner)
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : source.fragments.get(selection.name.value)
      if (!fragment) continue
      const condition = fragment.typeCondition?.name.value ?? parent.name
      if (condition === parent.name) {
        collect(fragment.selectionSet, parent, level)
        continue
      }
      const type = schema.getType(condition)
      if (!isCompositeType(type)) continue
      if (isObjectType(parent)) {
        const applies = isAbstractType(type) && schema.isSubType(type, parent)
        if (applies) collect(fragment.selectionSet, parent, level)
        continue
      }
      const inner = level.conditions.get(condition) ?? emptyLevel()
      level.conditions.set(condition, inner)
      collect(fragment.selectionSet, type, inner)
    }
  }

  const { operation } = source
  const root = schema.getRootType(operation.operation)
  if (!root) return undefined
  const level = emptyLevel()
  collect(only, root, level)
  // The gateway resolves these fields itself.
  for (const name of ['__typename', '__schema', '__type']) level.fields.delete(name)
  for (const [key, { text }] of level.fields) {
    if (/^\w+: __(schema|type)\b/.test(text)) level.fields.delete(key)
  }
  const body = write(level)
  if (body === '') return undefined
  return `${operation.operation}${variableDefinitionsText(operation, body)}{${body}}`
}

const emptyLevel = (): Level => ({ fields: new Map(), conditions: new Map() })

const write = ({ fields, conditions }: Level): string => {
  const parts: string[] = []
  for (const { text, inner } of fields.values()) {
    // An object of which nothing is selected is still there or not.
    parts.push(inner ? `${text}{${write(inner) || '__typename'}}` : text)
  }
  for (const [condition, level] of conditions) {
    const body = write(level)
    if (body !== '') parts.push(`... on ${condition}{${body}}`)
  }
  return parts.join(' ')
}

const variableDefinitionsText = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  body: string,
): string => {
  const used = new Set(Array.from(body.matchAll(/\$(\w+)/g), ([, name]) => name))
  const definitions = variableDefinitions.filter(({ variable }) => used.has(variable.name.value))
  return definitions.length > 0 ? `(${definitions.map((node) => print(node)).join(', ')})` : ''
}

/** The composite type of a field's values; undefined for leaves and for fields of the schema itself. */
const fieldTypeOf = (
  parent: GraphQLCompositeType,
  name: string,
): GraphQLCompositeType | undefined => {
  if (!('getFields' in parent)) return undefined
  const field: GraphQLField<unknown, unknown> | undefined = parent.getFields()[name]
  const type = field && getNamedType(field.type)
  return isCompositeType(type) ? type : undefined
}
