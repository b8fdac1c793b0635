import type { RequiresSelection } from '@graphql-hive/router-query-planner'
import { isPlanObject, type PlanObject } from './plan-object.ts'
import type { TypeConditions } from './type-conditions.ts'

/** Builds what a service needs to find an entity; undefined when the entity's data do not suffice. */
export type BuildRepresentation = (entity: PlanObject) => PlanObject | undefined

/** Compiles the `requires` of a fetch. */
export const buildRepresentation = (
  requires: readonly RequiresSelection[],
  types: TypeConditions,
): BuildRepresentation => {
  const write = compile(requires, types)
  return (entity) => {
    const representation: PlanObject = {}
    if (typeof entity['__typename'] !== 'string') return undefined
    if (!write(entity, representation)) return undefined
    representation['__typename'] ??= entity['__typename']
    return Object.keys(representation).length > 1 || isTypenameOnly(requires)
      ? representation
      : undefined
  }
}

/** Copies the required fields; false when one of them is not there. */
type Write = (source: PlanObject, target: PlanObject) => boolean

const compile = (requires: readonly RequiresSelection[], types: TypeConditions): Write => {
  const writes = requires.map((selection) => compileOne(selection, types))
  return (source, target) => {
    let isComplete = true
    for (const write of writes) if (!write(source, target)) isComplete = false
    return isComplete
  }
}

const compileOne = (selection: RequiresSelection, types: TypeConditions): Write => {
  if (selection.kind === 'FragmentSpread') return () => true
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection
    const satisfying = types.typesOf(typeCondition)
    const write = compile(selection.selections, types)
    return (source, target) => {
      const typename = source['__typename']
      if (typeof typename !== 'string') return write(source, target) || true
      // An interface object: its own type is the interface, the condition one of the types.
      const applies = satisfying.has(typename) || types.typesOf(typename).has(typeCondition)
      return applies ? write(source, target) : true
    }
  }
  const { name, alias = name, selections } = selection
  const write = selections && selections.length > 0 ? compile(selections, types) : undefined
  if (alias === '__typename') {
    return (source, target) => {
      if (source[name] !== undefined) target[alias] = source[name]
      return true
    }
  }
  return (source, target) => {
    const value = source[name] === undefined ? source[alias] : source[name]
    if (value === undefined) return false
    const copied = write ? copy(value, write) : value
    if (copied === undefined) return false
    target[alias] = merge(target[alias], copied)
    return true
  }
}

const copy = (value: unknown, write: Write): unknown => {
  if (value === null) return null
  if (Array.isArray(value)) {
    const items = value.map((item) => copy(item, write))
    return items.includes(undefined) ? undefined : items
  }
  // A scalar that is an object has no selections.
  if (!isPlanObject(value)) return value
  const target: PlanObject = {}
  if (typeof value['__typename'] === 'string') target['__typename'] = value['__typename']
  return write(value, target) ? target : undefined
}

/** The same field may be required in several fragments. */
const merge = (before: unknown, value: unknown): unknown => {
  if (Array.isArray(before) && Array.isArray(value))
    return value.map((item, index) => merge(before[index], item))
  return isPlanObject(before) && isPlanObject(value) ? { ...before, ...value } : value
}

const isTypenameOnly = (requires: readonly RequiresSelection[]): boolean =>
  requires.every((selection) =>
    selection.kind === 'InlineFragment'
      ? isTypenameOnly(selection.selections)
      : selection.kind === 'Field' && selection.name === '__typename',
  )
