import type { ObjectLiteral } from 'typeorm'
import type { Choices } from './choices.ts'

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

/** Whose identity a reference holds: the class of another noun of the same domain. */
export type EntityClass = new () => ObjectLiteral & { readonly id: string; readonly unitId: string }

/** @param given what was given, with the beginnings of the fields before */
export type DefaultValue = (given: Readonly<Record<string, unknown>>, now: Date) => unknown

/** What the kit knows of a field of a noun: enough for its inputs, filters, tables of import and templates. */
export interface RecordField {
  /** As the record's property and in inputs, e.g. `publishedOn`, `hallId`. */
  readonly property: string
  readonly kind: FieldKind
  readonly description: string
  /** Heading in Traditional Chinese. */
  readonly label: string
  /** May be left out or emptied. */
  readonly optional: boolean
  /** Set by the hub itself, never by who enters the record. */
  readonly derived: boolean
  readonly choices: Choices | undefined
  readonly target: (() => EntityClass) | undefined
  /** A reference that must not lead to a record of another unit. */
  readonly own: boolean
  /** The least and the greatest whole number. */
  readonly range: readonly [number, number] | undefined
  /** A day or moment that may lie ahead: a plan. */
  readonly ahead: boolean
  /** What it is when whoever enters the record leaves it out; undefined = it must be given, unless it may be null. */
  readonly defaultValue: DefaultValue | undefined
}

const declared = new Map<object, RecordField[]>()

export const declareField = (noun: object, field: RecordField): void => {
  declared.set(noun, [...(declared.get(noun) ?? []), field])
}

/** The fields of a noun in the order they are written, those of its base classes last. */
export const fieldsOf = (noun: object): readonly RecordField[] => {
  const base: unknown = Object.getPrototypeOf(noun)
  return [...(declared.get(noun) ?? []), ...(typeof base === 'function' ? fieldsOf(base) : [])]
}
