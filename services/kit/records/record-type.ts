import type { LocalizedText } from '../../../schema/vocabulary/index.ts'
import type { Calendar, Clock, Rule } from '../calendar/index.ts'
import type { UnitRecord } from './unit-record.ts'
import type { Role } from '../identity/index.ts'
import type { Tx } from '../store/index.ts'
import { fieldsOf, type RecordField } from './field.ts'
import type { ReferenceCheck } from './reference-check.ts'
import { registerRecordType } from './registry.ts'
import { lowerFirst, type EntityNames, entityNamesOf } from './record-entity.ts'
import { Publication } from './publication.ts'

type Keys<T> = Extract<keyof T, string>

/** Something that happens to a record once it is there: a mutation `<verb><Noun>`. */
export interface RecordAction<T> {
  readonly description: string
  /** As the log names it: `replied` makes `siteMessage.replied`. */
  readonly event: string
  /** What is given with it. A day or moment left out is now, unless it may lie ahead; other fields that may be null may be left out. */
  readonly input: readonly Keys<T>[]
  /** What else it sets. */
  readonly set?: Partial<T> | undefined
  /** The field that must still be null: so that it is done once. */
  readonly ifNull?: Keys<T> | undefined
}

/** A verb of any entity. */
export type AnyRecordAction = Omit<RecordAction<object>, 'input' | 'ifNull'> & {
  readonly input: readonly string[]
  readonly ifNull?: string | undefined
}

/** What must hold of a record whenever it is entered or changed. */
export interface RecordRule<T> {
  /** The field to mend. */
  readonly field: Keys<T>
  readonly isMet: (record: T) => boolean
  readonly message: LocalizedText | NamingFields
}

/** What to say, given how people call the fields. */
type NamingFields = (called: (property: string) => string) => LocalizedText

/** What a clock counts by. */
export interface ClockBasis {
  readonly rule: Rule
  readonly anchor: Date
  readonly calendar: Calendar
}

export interface RecordClock<T> {
  /** A rule of the notice, e.g. `P2WD`, or the id of a pack of law, e.g. `proactive20`; by record if it differs. */
  readonly rule: string | ((record: T) => string | undefined)
  /** The day or moment of the event. */
  readonly from: Keys<T>
  /** The field whose being set finishes it. */
  readonly until: Keys<T>
  /** It begins anew each time it is met: that it runs out is told and counted, but turns no light. */
  readonly recurs?: boolean
  /** @param counted the rule in force, and the calendar to count by */
  readonly more?: (record: T, counted: ClockBasis) => Pick<Clock, 'pauses' | 'extensions' | 'roll'>
}

/** Keeps fields of another record true to these: run in the same transaction as every change of one of them. */
export interface Aggregate<T> {
  /** The reference to the record that is summed up for. */
  readonly into: Keys<T>
  readonly set: (records: readonly T[]) => Readonly<Record<string, unknown>>
}

export interface RecordRules<T> {
  /** The list under a unit; the name with an `s` if left out. */
  readonly plural?: string
  /** What entering one is called, with its past: `register`, `registered` if left out. */
  readonly enter?: readonly [verb: string, event: string]
  /** Who may enter one, and mend it; its unit's reporters if left out. Verbs are the reporters' in any case. */
  readonly enteredBy?: readonly Role[]
  /** Properties to order lists by; a leading `-` turns the order round. */
  readonly orderBy: readonly (Keys<T> | `-${Keys<T>}`)[]
  /** The reference whose unit it belongs to; then no unit is given. */
  readonly unitFrom?: Keys<T>
  /** The field under which the record it refers to lists it, e.g. `{ hallId: 'facilities' }`. */
  readonly inverse?: Partial<Record<Keys<T>, string>>
  readonly actions?: Readonly<Record<string, RecordAction<T>>>
  readonly rules?: readonly RecordRule<T>[]
  /** What must hold beside the records it refers to. */
  readonly checks?: readonly ReferenceCheck<T>[]
  readonly clock?: RecordClock<T>
  readonly aggregates?: readonly Aggregate<T>[]
  /** Derived fields that follow from rows of other tables, whenever it is entered or changed. */
  readonly derive?: (record: T, tx: Tx) => Promise<Partial<T>>
  /**
   * The field that opens it to the public once set; before, it is for those concerned. Left out: public at once; false:
   * never.
   */
  readonly publicWhenSet?: Keys<T> | false
}

/** A entity with all that can be done with it. */
export interface RecordType<T extends UnitRecord = UnitRecord> extends RecordRules<T> {
  readonly entity: new () => T
  readonly names: EntityNames
  /** `siteMessage`: begins its kinds in the log and names it in payloads. */
  readonly name: string
  readonly plural: string
  readonly enter: readonly [verb: string, event: string]
  readonly actions: Readonly<Record<string, RecordAction<T>>>
  readonly fields: readonly RecordField[]
}

/** Makes a record type of a entity: its mutations, lists, filters, tables of import and export follow. */
export const recordType = <T extends UnitRecord>(
  entity: new () => T,
  rules: RecordRules<T>,
): RecordType => {
  const names = entityNamesOf(entity)
  const name = lowerFirst(names.name)
  const made: RecordType<T> = {
    enter: ['register', 'registered'],
    plural: `${name}s`,
    ...rules,
    actions: { ...(isPublication({ entity }) ? publish<T>() : {}), ...rules.actions },
    entity,
    names,
    name,
    fields: fieldsOf(entity),
  }
  // Its functions are only ever handed records of this very entity.
  const type = made as unknown as RecordType
  registerRecordType(type)
  return type
}

/** Whether its records claim to be published somewhere. */
export const isPublication = ({ entity }: { readonly entity: new () => object }): boolean =>
  entity.prototype instanceof Publication

const publish = <T>(): Readonly<Record<string, RecordAction<T>>> => ({
  publish: {
    description: 'Says where and when it was published.',
    event: 'published',
    input: ['publishedOn', 'url'] as unknown as readonly Keys<T>[],
    ifNull: 'publishedOn' as Keys<T>,
  },
})
