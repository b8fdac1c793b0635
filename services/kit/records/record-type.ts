import type { Trilingual } from '../../../schema/vocabulary/index.ts'
import type { Calendar, Clock, Rule } from '../calendar/index.ts'
import type { UnitRecord } from './unit-record.ts'
import type { Role } from '../identity/index.ts'
import type { Tx } from '../store/index.ts'
import { fieldsOf, type RecordField } from './field.ts'
import type { Fit } from './fit.ts'
import { knowType } from './known-types.ts'
import { lowerFirst, type NounWords, nounOf } from './noun.ts'
import { Publication } from './publication.ts'

type Keys<T> = Extract<keyof T, string>

/** Something that happens to a record once it is there: a mutation `<verb><Noun>`. */
export interface Verb<T> {
  readonly description: string
  /** As the log names it: `replied` makes `siteMessage.replied`. */
  readonly past: string
  /** What is given with it. A day or moment left out is now, unless it may lie ahead; other fields that may be null may be left out. */
  readonly gives: readonly Keys<T>[]
  /** What else it sets. */
  readonly sets?: Partial<T> | undefined
  /** The field that must still be null: so that it is done once. */
  readonly once?: Keys<T> | undefined
}

/** A verb of any noun. */
export type AnyVerb = Omit<Verb<object>, 'gives' | 'once'> & {
  readonly gives: readonly string[]
  readonly once?: string | undefined
}

/** What must hold of a record whenever it is entered or changed. */
export interface RecordRule<T> {
  /** The field to mend. */
  readonly field: Keys<T>
  readonly holds: (record: T) => boolean
  readonly otherwise: Trilingual | NamingFields
}

/** What to say, given how people call the fields. */
type NamingFields = (called: (property: string) => string) => Trilingual

/** What a clock counts by. */
export interface Counted {
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
  readonly more?: (record: T, counted: Counted) => Pick<Clock, 'pauses' | 'extensions' | 'roll'>
}

/** Keeps fields of another record true to these: run in the same transaction as every change of one of them. */
export interface Summary<T> {
  /** The reference to the record that is summed up for. */
  readonly of: Keys<T>
  readonly set: (records: readonly T[]) => Readonly<Record<string, unknown>>
}

export interface RecordRules<T> {
  /** The list under a unit; the name with an `s` if left out. */
  readonly plural?: string
  /** What entering one is called, with its past: `register`, `registered` if left out. */
  readonly enter?: readonly [verb: string, past: string]
  /** Who may enter one, and mend it; its unit's reporters if left out. Verbs are the reporters' in any case. */
  readonly enteredBy?: readonly Role[]
  /** Properties to order lists by; a leading `-` turns the order round. */
  readonly orderBy: readonly (Keys<T> | `-${Keys<T>}`)[]
  /** The reference whose unit it belongs to; then no unit is given. */
  readonly within?: Keys<T>
  /** The field under which the record it refers to lists it, e.g. `{ hallId: 'facilities' }`. */
  readonly listedBy?: Partial<Record<Keys<T>, string>>
  readonly verbs?: Readonly<Record<string, Verb<T>>>
  readonly rules?: readonly RecordRule<T>[]
  /** What must hold beside the records it refers to. */
  readonly fits?: readonly Fit<T>[]
  readonly clock?: RecordClock<T>
  readonly summaries?: readonly Summary<T>[]
  /** Derived fields that follow from rows of other tables, whenever it is entered or changed. */
  readonly follows?: (record: T, tx: Tx) => Promise<Partial<T>>
  /**
   * The field that opens it to the public once set; before, it is for those concerned. Left out: public at once; false:
   * never.
   */
  readonly publicOnce?: Keys<T> | false
}

/** A noun with all that can be done with it. */
export interface RecordType<T extends UnitRecord = UnitRecord> extends RecordRules<T> {
  readonly noun: new () => T
  readonly words: NounWords
  /** `siteMessage`: begins its kinds in the log and names it in payloads. */
  readonly name: string
  readonly plural: string
  readonly enter: readonly [verb: string, past: string]
  readonly verbs: Readonly<Record<string, Verb<T>>>
  readonly fields: readonly RecordField[]
}

/** Makes a record type of a noun: its mutations, lists, filters, tables of import and export follow. */
export const recordType = <T extends UnitRecord>(
  noun: new () => T,
  rules: RecordRules<T>,
): RecordType => {
  const words = nounOf(noun)
  const name = lowerFirst(words.name)
  const made: RecordType<T> = {
    enter: ['register', 'registered'],
    plural: `${name}s`,
    ...rules,
    verbs: { ...(isPublication({ noun }) ? publish<T>() : {}), ...rules.verbs },
    noun,
    words,
    name,
    fields: fieldsOf(noun),
  }
  // Its functions are only ever handed records of this very noun.
  const type = made as unknown as RecordType
  knowType(type)
  return type
}

/** Whether its records claim to be published somewhere. */
export const isPublication = ({ noun }: { readonly noun: new () => object }): boolean =>
  noun.prototype instanceof Publication

const publish = <T>(): Readonly<Record<string, Verb<T>>> => ({
  publish: {
    description: 'Says where and when it was published.',
    past: 'published',
    gives: ['publishedOn', 'url'] as unknown as readonly Keys<T>[],
    once: 'publishedOn' as Keys<T>,
  },
})
