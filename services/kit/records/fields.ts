import { Ctx, Field, ID, Int } from 'type-graphql'
import { Column, type ColumnOptions } from 'typeorm'
import {
  DateTime,
  Day,
  WebAddress,
  WithLabel,
  type Locale,
} from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../calendar/index.ts'
import type { Context } from '../operation/index.ts'
import { addLocalField } from './add-local-field.ts'
import { addMethod } from './add-method.ts'
import { addPersonalField } from './add-personal-field.ts'
import { type Choices, choicesOf } from './choices.ts'
import {
  declareField,
  type DefaultValue,
  type EntityClass,
  type FieldKind,
  type TypeThunk,
} from './field.ts'
import { recordTypeOf } from './registry.ts'
import { loadVisible } from './visible.ts'

interface FieldOptions {
  /** May be left out; null until known. */
  readonly optional?: boolean
  /** Set by the hub itself. */
  readonly derived?: boolean
  /** Data about a person: visible with a role for the unit only, and in the log only as a keyed hash. */
  readonly personal?: boolean
  /** May lie in the future. */
  readonly ahead?: boolean
  readonly range?: readonly [number, number]
  /** For a reference: only to a record of the same unit. */
  readonly sameUnit?: boolean
  /** Shows a stored text to a reader of a locale. */
  readonly inLocale?: (stored: string, locale: Locale) => string
  /** The value when the input leaves the field out. Files must always give one. */
  readonly defaultValue?: DefaultValue
}

export const optional = { optional: true } as const
/** Set by the hub itself, null until then. */
export const derived = { optional: true, derived: true } as const
/** For a moment: the present moment when the record is entered without one. */
export const orNow = { defaultValue: (_: object, now: Date) => now } as const
/** For a day: today when the record is entered without one. */
export const orToday = { defaultValue: (_: object, now: Date) => dayOf(now) } as const

interface FieldShape {
  readonly kind: FieldKind
  readonly graphType: TypeThunk
  readonly column: ColumnOptions
  readonly choices?: object
}

const declare =
  (
    shape: FieldShape,
    description: string,
    label: string,
    options: FieldOptions,
  ): PropertyDecorator =>
  (prototype, key) => {
    const property = String(key)
    const nullable = options.optional ?? false
    Column({ ...shape.column, nullable })(prototype, property)
    if (options.personal) addPersonalField(prototype, property, shape.graphType, description)
    else if (options.inLocale) addLocalField(prototype, property, options.inLocale, description)
    else Field(shape.graphType, { nullable, description })(prototype, property)
    if (shape.choices && !options.personal)
      WithLabel(shape.choices, { nullable })(prototype, property)
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
      sameUnit: false,
    })
  }

type FieldArgs = readonly [description: string, label: string, options?: FieldOptions]

const simple =
  (kind: FieldKind, graphType: TypeThunk, column: ColumnOptions) =>
  (...[description, label, options = {}]: FieldArgs): PropertyDecorator =>
    declare({ kind, graphType, column }, description, label, options)

const varchar = (length: number): ColumnOptions => ({ type: 'varchar', length })

/** A code or number, at most 64 characters. */
export const code = simple('code', () => String, varchar(64))
/** A title or name, at most 500 characters. */
export const title = simple('title', () => String, varchar(500))
/** A text, at most 10,000 characters. */
export const text = simple('text', () => String, { type: 'text' })
/** An http or https address, at most 2,000 characters. */
export const url = simple('url', () => WebAddress, varchar(2000))
/** A calendar day in Asia/Shanghai. */
export const date = simple('date', () => Day, { type: 'date' })
/** A moment, stored in UTC with milliseconds. */
export const dateTime = simple('dateTime', () => DateTime, { type: 'datetime', precision: 3 })
/** An integer, 0 or more unless a range is given. */
export const integer = simple('integer', () => Int, { type: 'int' })
export const boolean = simple('boolean', () => Boolean, { type: 'boolean' })
/** A list of texts, stored as JSON. */
export const stringList = simple('stringList', () => [String], { type: 'simple-json' })

/** One of a closed set of values. @param values made by `choices` */
export const choice = (values: object, ...[description, label, options = {}]: FieldArgs) =>
  declare(
    { kind: 'choice', graphType: () => values, column: varchar(32), choices: values },
    description,
    label,
    options,
  )

/**
 * A reference to a record of the same domain: the property and input field `hallId` is the field `hall` in the graph.
 * The field is null for viewers who may not see that record.
 */
export const reference =
  (
    target: () => EntityClass,
    ...[description, label, options = {}]: FieldArgs
  ): PropertyDecorator =>
  (prototype, key) => {
    const property = String(key)
    const field = property.replace(/Id$/, '')
    const nullable = options.optional ?? false
    Column({ ...varchar(96), nullable })(prototype, property)
    addMethod(prototype, field, [Ctx()], async function (context: Context) {
      const id: unknown = Reflect.get(this, property)
      if (typeof id !== 'string') return null
      const type = recordTypeOf(target())
      return type ? loadVisible(context, type, id) : ((await context.load(target(), id)) ?? null)
    })
    Field(target, { nullable: true, description })(prototype, field, {})
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
      sameUnit: options.sameUnit ?? false,
    })
  }

const inputTypes: Readonly<Record<Exclude<FieldKind, 'choice'>, TypeThunk>> = {
  code: () => String,
  title: () => String,
  text: () => String,
  url: () => WebAddress,
  date: () => Day,
  dateTime: () => DateTime,
  integer: () => Int,
  boolean: () => Boolean,
  stringList: () => [String],
  reference: () => ID,
}

/** The input type of a field. */
export const inputTypeOf = (kind: FieldKind, choices: Choices | undefined): TypeThunk => {
  if (kind !== 'choice') return inputTypes[kind]
  if (!choices) throw new Error('a choice needs its values')
  return () => choices.values
}
