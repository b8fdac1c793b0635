import { GraphQLError } from 'graphql'
import { isPlanObject, type PlanObject } from './plan-object.ts'
import type { ResponseSize } from './response-size.ts'
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
  size: ResponseSize,
): CompletedData => {
  const completion = new Completion(introspected, size)
  const data = completion.object(root, raw)
  const { missing, errors, violations } = completion
  return { data: data === invalid ? null : data, missing, errors, violations }
}

/** One completion. A class, so that a request makes no functions of its own. */
class Completion {
  readonly missing: MissingField[] = []
  readonly errors: GraphQLError[] = []
  readonly violations: GraphQLError[] = []
  readonly #path: (string | number)[] = []

  constructor(
    private readonly introspected: Readonly<Record<string, unknown>>,
    private readonly size: ResponseSize,
  ) {}

  object(
    { typename, fields }: TypedProjection,
    object: PlanObject,
  ): Record<string, unknown> | typeof invalid {
    const completed: Record<string, unknown> = {}
    for (const field of fields) {
      this.#path.push(field.key)
      const value = this.#field(field, object, typename)
      this.#path.pop()
      if (value === invalid) return invalid
      this.size.add(field.key, value)
      define(completed, field.key, value)
    }
    return completed
  }

  #field(field: ProjectedField, object: PlanObject, typename: string | undefined): unknown {
    if (field.source === 'introspection') return this.introspected[field.key]
    if (field.source === 'typename') return typename ?? this.#nonNull(field, null)
    const value = Object.hasOwn(object, field.planKey) ? object[field.planKey] : undefined
    if (value === undefined && this.missing.length < maxNotes) {
      this.missing.push({ parent: object, planKey: field.planKey, path: [...this.#path] })
    }
    return this.#complete(field.type, field, value)
  }

  #complete(type: ProjectedType, field: ProjectedField, value: unknown): unknown {
    const completed =
      value === null || value === undefined ? null : this.#present(type, field, value)
    if (type.isNonNull) return this.#nonNull(field, completed)
    return completed === invalid ? null : completed
  }

  #present(type: ProjectedType, field: ProjectedField, value: unknown): unknown {
    if (type.read) return type.read(value) ?? this.#mistyped(type, field)
    if (type.item) {
      return Array.isArray(value)
        ? this.#list(type.item, field, value)
        : this.#mistyped(type, field)
    }
    if (!isPlanObject(value)) return this.#mistyped(type, field)
    const projection = type.object?.(value['__typename'])
    return projection ? this.object(projection, value) : this.#mistyped(type, field)
  }

  #list(type: ProjectedType, field: ProjectedField, values: readonly unknown[]): unknown {
    const items: unknown[] = []
    for (let index = 0; index < values.length; index++) {
      this.#path.push(index)
      const item = this.#complete(type, field, values[index])
      this.#path.pop()
      if (item === invalid) return invalid
      items.push(item)
    }
    return items
  }

  #nonNull(field: ProjectedField, value: unknown): unknown {
    if (value !== null) return value
    if (this.violations.length < maxNotes) {
      const message = `Cannot return null for non-nullable field ${field.coordinate}.`
      this.violations.push(fault(message, [...this.#path]))
    }
    return invalid
  }

  #mistyped(type: ProjectedType, field: ProjectedField): null {
    if (this.errors.length < maxNotes) {
      const message = `A service sent a value for ${field.coordinate} that is no ${type.name}.`
      this.errors.push(fault(message, [...this.#path]))
    }
    return null
  }
}

/** Sets a property, whatever its name; assigned, `__proto__` would set none. */
const define = (object: Record<string, unknown>, key: string, value: unknown): void => {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true })
}

const fault = (message: string, path: ResponsePath): GraphQLError =>
  new GraphQLError(message, { path, extensions: { code: 'INTERNAL_SERVER_ERROR' } })
