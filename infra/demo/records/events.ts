import {
  type AnyRecordAction,
  problemsOf,
  type RecordType,
} from '../../../services/kit/records/index.ts'
import type { SeededRandom } from './seeded-random.ts'
import { type GeneratedRecord, dateTimeOf } from './generated-record.ts'

/** A write in the demo's year. */
export interface DemoEvent {
  readonly at: Date
  readonly type: RecordType
  readonly id: string
  /** The values that are entered, with the record's ids; or the values that an action sets. */
  readonly values: Readonly<Record<string, unknown>>
  /** The event name of the change log; undefined for the entry of the record. */
  readonly event: string | undefined
}

/** The probability that an action is written at its own time, not with the entry of the record. */
const lateStepProbability = 0.3

/** The events that lead to the records: each entry follows those it refers to, and some actions follow later. */
export const eventsOf = (
  generated: readonly GeneratedRecord[],
  end: Date,
  random: SeededRandom,
): readonly DemoEvent[] => {
  const entered = new Map<string, Date>()
  return generated.flatMap((generated) => {
    const { entry, steps } = splitIntoSteps(generated, end, random)
    const parents = referenceIds(generated).map((id) => entered.get(id)?.getTime() ?? 0)
    const at = new Date(
      Math.min(
        end.getTime(),
        Math.max(
          generated.from.getTime(),
          lastKnownTime(generated.type, entry, random),
          ...parents,
        ),
      ),
    )
    entered.set(generated.record.id, at)
    const { id } = generated.record
    const { type } = generated
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

/** Splits a record into its entry and the actions that follow. */
const splitIntoSteps = ({ type, record }: GeneratedRecord, end: Date, random: SeededRandom) => {
  let entry: Record<string, unknown> = inputValuesOf(type, record)
  const steps: Step[] = []
  const actionSteps = Object.values(type.actions)
    .flatMap((action) => stepOf(type, record, action, random))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
  // The last action is removed first, so that each finds the record as it was before.
  for (const step of actionSteps) {
    const isLate = record['missedDueDate'] === true && type.clock && type.clock.until in step.values
    if (!isLate && !random.chance(lateStepProbability)) continue
    const before = { ...entry, ...withNulls(step.values) }
    if (step.at > end || problemsOf(type, { ...record, ...before }, end).length > 0) continue
    entry = before
    steps.unshift(step)
  }
  return { entry, steps }
}

const stepOf = (
  type: RecordType,
  record: GeneratedRecord['record'],
  { event, ifNull, input, set }: AnyRecordAction,
  random: SeededRandom,
): readonly Step[] => {
  const day = ifNull && dateTimeOf(record[ifNull])
  if (!ifNull || !day || set || !input.every((property) => mayBeNull(type, property))) return []
  const values = Object.fromEntries(input.map((property) => [property, record[property] ?? null]))
  return [{ at: duringOfficeHours(record[ifNull], day, random), event, values }]
}

const mayBeNull = ({ fields }: RecordType, property: string): boolean =>
  fields.some((field) => field.property === property && field.optional && !field.derived)

const withNulls = (values: object): Record<string, null> =>
  Object.fromEntries(Object.keys(values).map((property) => [property, null]))

const identity = ['id', 'unitId', 'externalId'] as const

const inputValuesOf = (
  { fields }: RecordType,
  record: GeneratedRecord['record'],
): Record<string, unknown> =>
  Object.fromEntries(
    [...identity, ...fields.filter(({ derived }) => !derived).map(({ property }) => property)].map(
      (property) => [property, record[property] ?? null],
    ),
  )

/** The latest date among the entered values. */
const lastKnownTime = (
  { fields }: RecordType,
  entry: Readonly<Record<string, unknown>>,
  random: SeededRandom,
): number =>
  Math.max(
    ...fields
      .filter(({ kind, ahead }) => (kind === 'date' || kind === 'dateTime') && !ahead)
      .map(({ property }) => {
        const value = entry[property]
        const moment = dateTimeOf(value)
        return moment ? duringOfficeHours(value, moment, random).getTime() : 0
      }),
  )

/** Turns a date into a time during office hours. */
const duringOfficeHours = (value: unknown, moment: Date, random: SeededRandom): Date =>
  value instanceof Date
    ? moment
    : new Date(moment.getTime() + (9 * 60 + random.integer(0, 8 * 60)) * 60_000)

const referenceIds = ({ type, record }: GeneratedRecord): readonly string[] =>
  type.fields
    .filter(({ kind }) => kind === 'reference')
    .map(({ property }) => String(record[property]))
