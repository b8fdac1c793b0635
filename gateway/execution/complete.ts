import { GraphQLError } from 'graphql'
import { isPlanObject, type PlanObject } from './plan-object.ts'
import type { ProjectedField, ProjectedType, TypedProjection } from './projection.ts'

export type ResponsePath = readonly (string | number)[]

/** A field that no service sent a value for. */
export interface MissingField {
  readonly parent: PlanObject
  readonly planKey: string
  readonly path: ResponsePath
}

export interface CompletedData {
  readonly data: Record<string, unknown> | null
  readonly missing: readonly MissingField[]
  /** Values that are none of their type's. */
  readonly errors: readonly GraphQLError[]
  /** Every null where the schema promises a value, at the place where it occurred. */
  readonly violations: readonly GraphQLError[]
}

/** Stands for a null where none may be, on its way to the nearest field that may be null. */
const invalid = Symbol('invalid')

/** Notes of one completion, at most so many of each kind. */
const maxNotes = 1_000

/**
 * Brings what the services sent into the form that the GraphQL specification gives: every selected field there and in the
 * order of the selection, null for what is missing, and a null where none may be propagated to the nearest nullable field.
 */
export const completeData = (
  root: TypedProjection,
  raw: PlanObject,
  introspected: Readonly<Record<string, unknown>>,
): CompletedData => {
  const missing: MissingField[] = []
  const errors: GraphQLError[] = []
  const violations: GraphQLError[] = []
  const path: (string | number)[] = []

  const completeObject = (
    { typename, fields }: TypedProjection,
    object: PlanObject,
  ): Record<string, unknown> | typeof invalid => {
    const completed: Record<string, unknown> = {}
    for (const field of fields) {
      path.push(field.key)
      const value = completeField(field, object, typename)
      path.pop()
      if (value === invalid) return invalid
      define(completed, field.key, value)
    }
    return completed
  }

  const completeField = (
    field: ProjectedField,
    object: PlanObject,
    typename: string | undefined,
  ): unknown => {
    if (field.source === 'introspection') return introspected[field.key]
    if (field.source === 'typename') return typename ?? nonNull(field, null)
    const value = object[field.planKey]
    if (value === undefined && missing.length < maxNotes) {
      missing.push({ parent: object, planKey: field.planKey, path: [...path] })
    }
    return complete(field.type, field, value)
  }

  const complete = (type: ProjectedType, field: ProjectedField, value: unknown): unknown => {
    const completed = value === null || value === undefined ? null : present(type, field, value)
    return type.isNonNull ? nonNull(field, completed) : completed === invalid ? null : completed
  }

  const present = (type: ProjectedType, field: ProjectedField, value: unknown): unknown => {
    if (type.read) return type.read(value) ?? mistyped(type, field)
    if (type.item)
      return Array.isArray(value) ? completeList(type.item, field, value) : mistyped(type, field)
    if (!isPlanObject(value)) return mistyped(type, field)
    const projection = type.object?.(value['__typename'])
    return projection ? completeObject(projection, value) : mistyped(type, field)
  }

  const completeList = (
    type: ProjectedType,
    field: ProjectedField,
    values: readonly unknown[],
  ): unknown => {
    const items: unknown[] = []
    for (let index = 0; index < values.length; index++) {
      path.push(index)
      const item = complete(type, field, values[index])
      path.pop()
      if (item === invalid) return invalid
      items.push(item)
    }
    return items
  }

  const nonNull = (field: ProjectedField, value: unknown): unknown => {
    if (value === null && violations.length < maxNotes) {
      violations.push(
        fault(`Cannot return null for non-nullable field ${field.coordinate}.`, [...path]),
      )
    }
    return value ?? invalid
  }

  const mistyped = (type: ProjectedType, field: ProjectedField): null => {
    if (errors.length < maxNotes) {
      const message = `A service sent a value for ${field.coordinate} that is no ${type.name}.`
      errors.push(fault(message, [...path]))
    }
    return null
  }

  const data = completeObject(root, raw)
  return { data: data === invalid ? null : data, missing, errors, violations }
}

/** Sets a property, whatever its name; assigned, `__proto__` would set none. */
const define = (object: Record<string, unknown>, key: string, value: unknown): void => {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true })
}

const fault = (message: string, path: ResponsePath): GraphQLError =>
  new GraphQLError(message, { path, extensions: { code: 'INTERNAL_SERVER_ERROR' } })
