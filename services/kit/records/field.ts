import type { Field } from 'type-graphql'
import type { ObjectLiteral } from 'typeorm'
import type { Choices } from './choices.ts'

/** How type-graphql takes the type of a field: as a function, so that classes may refer to each other. */
export type TypeThunk = NonNullable<Parameters<typeof Field>[0]>

export type FieldKind =
  | 'code'
  | 'title'
  | 'text'
  | 'url'
  | 'date'
  | 'dateTime'
  | 'integer'
  | 'boolean'
  | 'choice'
  | 'stringList'
  | 'reference'

/** The class of a record type that a reference leads to. */
export type EntityClass = new () => ObjectLiteral & {
  readonly id: string
  readonly unitId: string
  readonly externalId?: string
}

/** @param values the values that were given, with the defaults of the fields before this one */
export type DefaultValue = (values: Readonly<Record<string, unknown>>, now: Date) => unknown

/** One declared field: its table column, inputs, filters, and file columns follow from this. */
export interface RecordField {
  /** As the record's property and in inputs, e.g. `publishedOn`, `hallId`. */
  readonly property: string
  readonly kind: FieldKind
  readonly description: string
  /** Heading in Traditional Chinese. */
  readonly label: string
  /** May be null. */
  readonly optional: boolean
  /** Set by the hub, never by the person who enters the record. */
  readonly derived: boolean
  readonly choices: Choices | undefined
  /** The referenced class, for a reference. */
  readonly target: (() => EntityClass) | undefined
  /** Whether a reference must lead to a record of the same unit. */
  readonly sameUnit: boolean
  /** The least and the greatest allowed integer. */
  readonly range: readonly [number, number] | undefined
  /** Whether a day or moment may lie in the future: a plan. */
  readonly ahead: boolean
  /** The value when the input leaves the field out; without it, the input must give one unless null is allowed. */
  readonly defaultValue: DefaultValue | undefined
}

const declared = new Map<object, RecordField[]>()

export const declareField = (entity: object, field: RecordField): void => {
  declared.set(entity, [...(declared.get(entity) ?? []), field])
}

/** The fields of a class in the order of declaration; fields of base classes come last. */
export const fieldsOf = (entity: object): readonly RecordField[] => {
  const base: unknown = Object.getPrototypeOf(entity)
  return [...(declared.get(entity) ?? []), ...(typeof base === 'function' ? fieldsOf(base) : [])]
}
