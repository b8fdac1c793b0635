import { Ctx, Field, ID, Int } from 'type-graphql'
import { Column, type ColumnOptions } from 'typeorm'
import { DateTime, Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../calendar/index.ts'
import type { Context } from '../operation/index.ts'
import { Personal } from '../store/index.ts'
import { choicesOf } from './choices.ts'
import { recordTypeOf } from './registry.ts'
import { loadVisible } from './visible.ts'
import { type DefaultValue, declareField, type FieldKind, type EntityClass } from './field.ts'

export interface FieldOptions {
  /** May be left out; null until known. */
  readonly optional?: boolean
  /** Set by the hub itself. */
  readonly derived?: boolean
  /** Of a person: shown to those concerned only, and in the log only as a keyed hash. */
  readonly personal?: boolean
  /** May lie in the future. */
  readonly ahead?: boolean
  readonly range?: readonly [number, number]
  /** Of a reference: only to a record of the same unit. */
  readonly own?: boolean
  /** What it is when whoever enters the record leaves it out. A file says it always. */
  readonly defaultValue?: DefaultValue
}

export const optional = { optional: true } as const
/** Set by the hub itself, null until then. */
export const derived = { optional: true, derived: true } as const
/** Of a moment: now, if left out when the record is entered. */
export const orNow = { defaultValue: (_: object, now: Date) => now } as const
/** Of a day: today, if left out when the record is entered. */
export const orToday = { defaultValue: (_: object, now: Date) => dayOf(now) } as const

interface Shape {
  readonly kind: FieldKind
  readonly graph: () => unknown
  readonly column: ColumnOptions
  readonly choices?: object
}

const declare =
  (shape: Shape, description: string, label: string, options: FieldOptions): PropertyDecorator =>
  (prototype, key) => {
    const property = String(key)
    const nullable = options.optional ?? false
    Column({ ...shape.column, nullable })(prototype, property)
    if (options.personal) showToConcerned(prototype, property, shape, description)
    else Field(shape.graph as never, { nullable, description })(prototype, property)
    declareField(prototype.constructor, {
      property,
      kind: shape.kind,
      description,
      label,
      optional: nullable,
      derived: options.derived ?? false,
      ahead: options.ahead ?? false,
      range: options.range,
      defaultValue: options.defaultValue,
      choices: shape.choices && choicesOf(shape.choices),
      target: undefined,
      own: false,
    })
  }

const showToConcerned = (
  prototype: object,
  property: string,
  { graph }: Shape,
  description: string,
): void => {
  Personal()(prototype, property)
  addMethod(prototype, `${property}ForConcerned`, [Ctx()], async function (context: Context) {
    return (await context.rights.concerns(this.unitId)) ? (this as never)[property] : null
  })
  Field(graph as never, {
    name: property,
    nullable: true,
    description: `${description} Null for whom it does not concern.`,
  })(prototype, `${property}ForConcerned`, {})
}

/** Adds a method to a class that is answered as a field, with decorators for its parameters. */
export const addMethod = <A extends readonly never[]>(
  prototype: object,
  name: string,
  parameters: readonly ReturnType<typeof Ctx>[],
  method: (this: { readonly id: string; readonly unitId: string }, ...given: A) => unknown,
): void => {
  Object.defineProperty(prototype, name, { value: method, configurable: true })
  parameters.forEach((decorate, index) => decorate(prototype, name, index))
}

type Words = readonly [description: string, label: string, options?: FieldOptions]

const simple =
  (kind: FieldKind, graph: () => unknown, column: ColumnOptions) =>
  (...[description, label, options = {}]: Words): PropertyDecorator =>
    declare({ kind, graph, column }, description, label, options)

const varchar = (length: number): ColumnOptions => ({ type: 'varchar', length })

/** A code or number, at most 64 characters. */
export const code = simple('code', () => String, varchar(64))
/** A title or name, at most 500 characters. */
export const title = simple('title', () => String, varchar(500))
/** A text, at most 10,000 characters. */
export const text = simple('text', () => String, { type: 'text' })
export const url = simple('url', () => WebAddress, varchar(2000))
/** A calendar day in Asia/Shanghai. */
export const date = simple('date', () => Day, { type: 'date' })
export const dateTime = simple('dateTime', () => DateTime, { type: 'datetime', precision: 3 })
/** A whole number, 0 or more unless a range says otherwise. */
export const integer = simple('integer', () => Int, { type: 'int' })
export const boolean = simple('boolean', () => Boolean, { type: 'boolean' })
/** Several words, kept as a JSON list. */
export const stringList = simple('stringList', () => [String], { type: 'simple-json' })

/** One of a closed set, made by `choices`. */
export const choice = (of: object, ...[description, label, options = {}]: Words) =>
  declare(
    { kind: 'choice', graph: () => of, column: varchar(32), choices: of },
    description,
    label,
    options,
  )

/**
 * A record of another noun of the same domain: the property `hallId` is shown as the field `hall`, and taken as `hallId`.
 * Who may not see that record sees null.
 */
export const reference =
  (target: () => EntityClass, ...[description, label, options = {}]: Words): PropertyDecorator =>
  (prototype, key) => {
    const property = String(key)
    const field = property.replace(/Id$/, '')
    const nullable = options.optional ?? false
    Column({ ...varchar(96), nullable })(prototype, property)
    addMethod(prototype, field, [Ctx()], async function (context: Context) {
      const id: unknown = (this as never)[property]
      if (typeof id !== 'string') return null
      const type = recordTypeOf(target())
      return type ? loadVisible(context, type, id) : ((await context.load(target(), id)) ?? null)
    })
    Field(target as never, { nullable: true, description })(prototype, field, {})
    declareField(prototype.constructor, {
      property,
      kind: 'reference',
      description,
      label,
      optional: nullable,
      derived: false,
      ahead: false,
      range: undefined,
      defaultValue: undefined,
      choices: undefined,
      target,
      own: options.own ?? false,
    })
  }

/** How each kind of field is written in inputs. */
export const inputTypeOf = (kind: FieldKind, of: object | undefined): (() => unknown) =>
  ({
    code: () => String,
    title: () => String,
    text: () => String,
    url: () => WebAddress,
    date: () => Day,
    dateTime: () => DateTime,
    integer: () => Int,
    boolean: () => Boolean,
    stringList: () => [String],
    choice: () => of,
    reference: () => ID,
  })[kind]
