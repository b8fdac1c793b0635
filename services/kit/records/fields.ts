import { Ctx, Field, ID, Int } from 'type-graphql'
import { Column, type ColumnOptions } from 'typeorm'
import { DateTime, Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../calendar/index.ts'
import type { Context } from '../operation/index.ts'
import { Personal } from '../store/index.ts'
import { choicesOf } from './choices.ts'
import { typeOf } from './known-types.ts'
import { loadVisible } from './visible.ts'
import { type Beginning, declareField, type FieldKind, type NounClass } from './field.ts'

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
  readonly begins?: Beginning
}

export const optional = { optional: true } as const
/** Set by the hub itself, null until then. */
export const derived = { optional: true, derived: true } as const
/** Of a moment: now, if left out when the record is entered. */
export const orNow = { begins: (_: object, now: Date) => now } as const
/** Of a day: today, if left out when the record is entered. */
export const orToday = { begins: (_: object, now: Date) => dayOf(now) } as const

interface Shape {
  readonly kind: FieldKind
  readonly graph: () => unknown
  readonly column: ColumnOptions
  readonly choices?: object
}

const declare =
  (shape: Shape, description: string, hant: string, options: FieldOptions): PropertyDecorator =>
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
      hant,
      optional: nullable,
      derived: options.derived ?? false,
      ahead: options.ahead ?? false,
      range: options.range,
      begins: options.begins,
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

type Words = readonly [description: string, hant: string, options?: FieldOptions]

const simple =
  (kind: FieldKind, graph: () => unknown, column: ColumnOptions) =>
  (...[description, hant, options = {}]: Words): PropertyDecorator =>
    declare({ kind, graph, column }, description, hant, options)

const varchar = (length: number): ColumnOptions => ({ type: 'varchar', length })

/** A code or number, at most 64 characters. */
export const word = simple('word', () => String, varchar(64))
/** A title or name, at most 500 characters. */
export const line = simple('line', () => String, varchar(500))
/** A text, at most 10,000 characters. */
export const text = simple('text', () => String, { type: 'text' })
export const webAddress = simple('url', () => WebAddress, varchar(2000))
/** A calendar day in Asia/Shanghai. */
export const day = simple('day', () => Day, { type: 'date' })
export const moment = simple('moment', () => DateTime, { type: 'datetime', precision: 3 })
/** A whole number, 0 or more unless a range says otherwise. */
export const whole = simple('whole', () => Int, { type: 'int' })
export const flag = simple('flag', () => Boolean, { type: 'boolean' })
/** Several words, kept as a JSON list. */
export const words = simple('words', () => [String], { type: 'simple-json' })

/** One of a closed set, made by `choices`. */
export const choice = (of: object, ...[description, hant, options = {}]: Words) =>
  declare(
    { kind: 'choice', graph: () => of, column: varchar(32), choices: of },
    description,
    hant,
    options,
  )

/**
 * A record of another noun of the same domain: the property `hallId` is shown as the field `hall`, and taken as `hallId`.
 * Who may not see that record sees null.
 */
export const ref =
  (target: () => NounClass, ...[description, hant, options = {}]: Words): PropertyDecorator =>
  (prototype, key) => {
    const property = String(key)
    const field = property.replace(/Id$/, '')
    const nullable = options.optional ?? false
    Column({ ...varchar(96), nullable })(prototype, property)
    addMethod(prototype, field, [Ctx()], async function (context: Context) {
      const id: unknown = (this as never)[property]
      if (typeof id !== 'string') return null
      const type = typeOf(target())
      return type ? loadVisible(context, type, id) : ((await context.load(target(), id)) ?? null)
    })
    Field(target as never, { nullable: true, description })(prototype, field, {})
    declareField(prototype.constructor, {
      property,
      kind: 'ref',
      description,
      hant,
      optional: nullable,
      derived: false,
      ahead: false,
      range: undefined,
      begins: undefined,
      choices: undefined,
      target,
      own: options.own ?? false,
    })
  }

/** How each kind of field is written in inputs. */
export const inputTypeOf = (kind: FieldKind, of: object | undefined): (() => unknown) =>
  ({
    word: () => String,
    line: () => String,
    text: () => String,
    url: () => WebAddress,
    day: () => Day,
    moment: () => DateTime,
    whole: () => Int,
    flag: () => Boolean,
    words: () => [String],
    choice: () => of,
    ref: () => ID,
  })[kind]
