import type { LocalizedText } from '../../../schema/vocabulary/index.ts'
import type { Calendar, Clock, Rule } from '../calendar/index.ts'
import type { Role } from '../identity/index.ts'
import type { Tx } from '../store/index.ts'
import { fieldsOf, type RecordField } from './field.ts'
import { Publication } from './publication.ts'
import { type EntityNames, entityNamesOf, lowerFirst } from './record-entity.ts'
import type { ReferenceCheck } from './reference-check.ts'
import { registerRecordType } from './registry.ts'
import type { UnitRecord } from './unit-record.ts'

/** The names of a record's properties. */
export type Keys<T> = Extract<keyof T, string>

/**
 * A function of a record. Functions that take records are declared as methods, which TypeScript compares less strictly: so
 * rules for records of one class fit into lists of rules for any record.
 */
type RecordFunction<T, R> = { of(record: T): R }['of']

/** Something that happens to a record after it was entered: the mutation `<verb><TypeName>`. */
export interface RecordAction<T, K extends string = Keys<T>> {
  readonly description: string
  /** As the log names it: `replied` makes `siteMessage.replied`. */
  readonly event: string
  /**
   * The fields that the input gives. A day or moment left out is the present one, unless it may lie ahead; other fields that
   * may be null may be left out.
   */
  readonly input: readonly K[]
  /** Values that the action sets by itself. */
  readonly set?: Partial<T> | undefined
  /** The field that must still be null, so that the action happens once. */
  readonly ifNull?: K | undefined
}

/** An action of any record type. */
export type AnyRecordAction = RecordAction<object, string>

/** A condition that a record meets whenever it is entered or changed. */
export interface RecordRule<T, K extends string = Keys<T>> {
  /** The field that the refusal names. */
  readonly field: K
  isMet(record: T): boolean
  readonly message: LocalizedText | MessageWithLabels
}

/** Makes a message with the labels of fields. */
type MessageWithLabels = (labelOf: (property: string) => string) => LocalizedText

/** The rule in force and the calendar that a clock counts by. */
export interface ClockBasis {
  readonly rule: Rule
  readonly anchor: Date
  readonly calendar: Calendar
}

/** How the due moment of a record follows from its fields. */
interface RecordClock<T, K extends string = Keys<T>> {
  /** A due-date rule, e.g. `P2WD`, or the id of a rule pack, e.g. `proactive20`; a function if it depends on the record. */
  readonly rule: string | RecordFunction<T, string | undefined>
  /** The day or moment that starts the clock. */
  readonly from: K
  /** The field that finishes it once set. */
  readonly until: K
  /** Whether it starts again each time it is met: missing it is logged and counted, but turns no light red. */
  readonly recurs?: boolean
  /** Pauses and extensions of this record. */
  more?(record: T, basis: ClockBasis): Pick<Clock, 'pauses' | 'extensions' | 'roll'>
}

/** Fields of a parent record that follow from its children; updated in the transaction of every change of a child. */
interface Aggregate<T, K extends string = Keys<T>> {
  /** The reference to the parent. */
  readonly into: K
  /** The parent's values from all of its children. */
  set(children: readonly T[]): Readonly<Record<string, unknown>>
}

/** The declaration of a record type, besides its fields. */
interface RecordRules<T, K extends string = Keys<T>> {
  /** The list under a unit; the name with an `s` if left out. */
  readonly plural?: string
  /** The verb of the mutation that enters a record, and its event: `register`, `registered` if left out. */
  readonly enter?: readonly [verb: string, event: string]
  /** The roles that may enter and correct a record; reporters if left out. Actions are always the reporters'. */
  readonly enteredBy?: readonly Role[]
  /** Properties to order lists by; a leading `-` orders descending. */
  readonly orderBy: readonly (K | `-${K}`)[]
  /** The reference to the record whose unit it belongs to; then the input gives no unit. */
  readonly unitFrom?: K
  /** For a reference, the field under which the referenced record lists it, e.g. `{ hallId: 'facilities' }`. */
  readonly inverse?: Readonly<Partial<Record<K, string>>>
  readonly actions?: Readonly<Record<string, RecordAction<T, K>>>
  readonly rules?: readonly RecordRule<T, K>[]
  /** Conditions between a record and the records it refers to. */
  readonly checks?: readonly ReferenceCheck<T, K>[]
  readonly clock?: RecordClock<T, K>
  readonly aggregates?: readonly Aggregate<T, K>[]
  /** Derived fields that follow from rows of other tables, whenever it is entered or changed. */
  derive?(record: T, tx: Tx): Promise<Partial<T>>
  /**
   * The field that makes the record public once set; until then it is visible with a role for the unit. Left out: always
   * public; false: never public.
   */
  readonly publicWhenSet?: K | false
  /** The values of a field that speak of the province as a whole, so that only its own bodies enter them. Levels do always. */
  readonly provinceOnly?: { readonly field: K; readonly values: readonly unknown[] }
}

/** A record type with everything that follows from its declaration. */
export interface RecordType extends RecordRules<object, string> {
  readonly entity: new () => UnitRecord
  readonly names: EntityNames
  /** `siteMessage`: the prefix of its events, and the field of its payloads. */
  readonly name: string
  readonly plural: string
  readonly enter: readonly [verb: string, event: string]
  readonly actions: Readonly<Record<string, AnyRecordAction>>
  readonly fields: readonly RecordField[]
}

/** Declares a record type: mutations, lists, filters, file import and export follow from it. */
export const recordType = <T extends UnitRecord>(
  entity: new () => T,
  rules: RecordRules<NoInfer<T>>,
): RecordType => {
  const names = entityNamesOf(entity)
  const name = lowerFirst(names.name)
  const type: RecordType = {
    enter: ['register', 'registered'],
    plural: `${name}s`,
    ...rules,
    actions: { ...(isPublication({ entity }) ? { publish } : {}), ...rules.actions },
    entity,
    names,
    name,
    fields: fieldsOf(entity),
  }
  registerRecordType(type)
  return type
}

/** Whether the records of a type claim to be published somewhere. */
export const isPublication = ({ entity }: { readonly entity: new () => object }): boolean =>
  entity.prototype instanceof Publication

/** The input field that names the record of a mutation: `siteMessageId`. */
export const idNameOf = ({ name }: Pick<RecordType, 'name'>): string => `${name}Id`

const publish: AnyRecordAction = {
  description: 'States where and when it was published.',
  event: 'published',
  input: ['publishedOn', 'url'],
  ifNull: 'publishedOn',
}
