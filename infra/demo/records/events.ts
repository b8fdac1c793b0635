import {
  type AnyRecordAction,
  problemsOf,
  type RecordType,
} from '../../../services/kit/records/index.ts'
import type { Chance } from './chance.ts'
import { type Made, momentOf } from './made.ts'

/** Something that someone does in the demo's year. */
export interface DemoEvent {
  readonly at: Date
  readonly type: RecordType
  readonly id: string
  /** What is entered, with the ids every record has; or what is set later. */
  readonly values: Readonly<Record<string, unknown>>
  /** As the log names it; undefined when the record is entered. */
  readonly event: string | undefined
}

/** How often a step is told when it happens, rather than with the record as a whole. */
const toldLater = 0.3

/** Tells how records came about: each entered behind those it refers to, some finished step by step. */
export const eventsOf = (
  made: readonly Made[],
  end: Date,
  chance: Chance,
): readonly DemoEvent[] => {
  const entered = new Map<string, Date>()
  return made.flatMap((one) => {
    const { entry, steps } = unfolded(one, end, chance)
    const parents = referred(one).map((id) => entered.get(id)?.getTime() ?? 0)
    const at = new Date(
      Math.min(
        end.getTime(),
        Math.max(one.from.getTime(), known(one.type, entry, chance), ...parents),
      ),
    )
    entered.set(one.record.id, at)
    const { id } = one.record
    const { type } = one
    return [
      { at, type, id, values: { ...entry, enteredAt: at }, event: undefined },
      ...steps.map((step) => ({ ...step, type, id, at: later(step.at, at) })),
    ]
  })
}

const later = (a: Date, b: Date): Date => (a > b ? a : b)

interface Step {
  readonly at: Date
  readonly event: string
  readonly values: Readonly<Record<string, unknown>>
}

/** What is known of a record at first, and what is said later, verb by verb. */
const unfolded = ({ type, record }: Made, end: Date, chance: Chance) => {
  let entry: Record<string, unknown> = givenOf(type, record)
  const steps: Step[] = []
  const verbs = Object.values(type.actions)
    .flatMap((verb) => stepOf(type, record, verb, chance))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
  // The last step is taken off first, so that each finds what was there before it.
  for (const step of verbs) {
    const isLate = record['missedDueDate'] === true && type.clock && type.clock.until in step.values
    if (!isLate && !chance.yes(toldLater)) continue
    const before = { ...entry, ...blank(step.values) }
    if (step.at > end || problemsOf(type, { ...record, ...before }, end).length > 0) continue
    entry = before
    steps.unshift(step)
  }
  return { entry, steps }
}

const stepOf = (
  type: RecordType,
  record: Made['record'],
  { event, ifNull, input, set }: AnyRecordAction,
  chance: Chance,
): readonly Step[] => {
  const day = ifNull && momentOf(record[ifNull])
  if (!ifNull || !day || set || !input.every((property) => mayBeBlank(type, property))) return []
  const values = Object.fromEntries(input.map((property) => [property, record[property] ?? null]))
  return [{ at: inOffice(record[ifNull], day, chance), event, values }]
}

const mayBeBlank = ({ fields }: RecordType, property: string): boolean =>
  fields.some((field) => field.property === property && field.optional && !field.derived)

const blank = (values: object): Record<string, null> =>
  Object.fromEntries(Object.keys(values).map((property) => [property, null]))

const identity = ['id', 'unitId', 'externalId'] as const

const givenOf = ({ fields }: RecordType, record: Made['record']): Record<string, unknown> =>
  Object.fromEntries(
    [...identity, ...fields.filter(({ derived }) => !derived).map(({ property }) => property)].map(
      (property) => [property, record[property] ?? null],
    ),
  )

/** When everything that is entered has happened. */
const known = ({ fields }: RecordType, entry: object, chance: Chance): number =>
  Math.max(
    ...fields
      .filter(({ kind, ahead }) => (kind === 'date' || kind === 'dateTime') && !ahead)
      .map(({ property }) => {
        const value: unknown = (entry as Readonly<Record<string, unknown>>)[property]
        const moment = momentOf(value)
        return moment ? inOffice(value, moment, chance).getTime() : 0
      }),
  )

/** A day becomes an hour at the desk. */
const inOffice = (value: unknown, moment: Date, chance: Chance): Date =>
  value instanceof Date
    ? moment
    : new Date(moment.getTime() + (9 * 60 + chance.whole(0, 8 * 60)) * 60_000)

const referred = ({ type, record }: Made): readonly string[] =>
  type.fields
    .filter(({ kind }) => kind === 'reference')
    .map(({ property }) => String(record[property]))
