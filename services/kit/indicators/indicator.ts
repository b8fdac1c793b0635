import { localized, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import { localTimeOf } from '../calendar/index.ts'
import { declareFormerIndicators, type LoggedRow } from '../store/index.ts'
import type { CounterDelta } from './counter.ts'
import type { Target } from './target.ts'

export * from './target.ts'

interface IndicatorRules<T> {
  /** Unique in the hub, e.g. `repliedInTime`. */
  readonly name: string
  /** Names in log rows that were written before it was renamed. */
  readonly formerNames?: readonly string[]
  /** Its topic, e.g. `platforms.hotlines`; a programme maps its tasks to topics. */
  readonly topic: string
  readonly label: LocalizedText
  readonly target: Target
  /** The day or moment whose year a record counts for. */
  readonly countedOn: (record: T) => string | Date
  readonly counts: (record: T) => boolean
  readonly meets: (record: T) => boolean
  /** Breaks the value down, e.g. by theme; at most 64 characters. */
  readonly group?: (record: T) => string | null
  /** Whether it only informs about its topic, and is no condition of completing a task. */
  readonly informs?: boolean
  /** The rule packs whose clocks `counts` and `meets` read: while one is off, it is not measured and proves nothing. */
  readonly clocks?: readonly string[]
  /** For a target per unit: nil reports that are as good as records. */
  readonly orNone?: NilReports
  /** What the notice asks beyond the condition, and why the hub asks less. */
  readonly limitation?: LocalizedText
}

/** The declarations of units that there is nothing that an indicator could count. */
export interface NilReports {
  /** The name of the indicator that counts the reports. */
  readonly indicator: string
  /** The name of the indicator whose records contradict the reports: a report is void while one counts. This one if left out. */
  readonly voidIfCountedBy?: string
}

/** The label of an indicator. */
export const indicatorLabel = localized

/** A count over one record type, computed by pure functions; every write updates its counters. */
export interface Indicator {
  readonly name: string
  readonly topic: string
  readonly label: LocalizedText
  readonly target: Target
  readonly record: new () => LoggedRow
  readonly informs: boolean
  readonly clocks: readonly string[]
  readonly orNone: NilReports | undefined
  readonly limitation: LocalizedText | undefined
  /** The delta that a record adds to its unit's counter; undefined while it does not count. */
  readonly add: (record: object) => CounterDelta | undefined
}

export const indicator = <T extends LoggedRow>(
  record: new () => T,
  rules: IndicatorRules<T>,
): Indicator => {
  declareFormerIndicators(rules.name, rules.formerNames ?? [])
  return {
    name: rules.name,
    topic: rules.topic,
    label: rules.label,
    target: rules.target,
    record,
    informs: rules.informs ?? false,
    clocks: rules.clocks ?? [],
    orNone: rules.orNone,
    limitation: rules.limitation,
    add: (candidate) => {
      if (!(candidate instanceof record) || !candidate.unitId || !rules.counts(candidate))
        return undefined
      return {
        indicator: rules.name,
        unitId: candidate.unitId,
        year: yearOf(rules.countedOn(candidate)),
        numerator: rules.meets(candidate) ? 1 : 0,
        denominator: 1,
        ...groupOf(rules.group?.(candidate)),
      }
    },
  }
}

const groupOf = (group: string | null | undefined) =>
  group === null || group === undefined ? {} : { group }

const yearOf = (countedOn: string | Date): number =>
  Number((typeof countedOn === 'string' ? countedOn : localTimeOf(countedOn)).slice(0, 4))

/** The deltas of a change: f(after) − f(before), for every indicator over the record's type. */
export const deltasOf =
  (indicators: readonly Indicator[]) =>
  (before: object | undefined, after: object | undefined): readonly CounterDelta[] =>
    indicators.flatMap(({ add }) => {
      const removed = before && add(before)
      const added = after && add(after)
      if (removed && added && isSameCounter(removed, added)) return difference(removed, added)
      return [...(removed ? [negate(removed)] : []), ...(added ? [added] : [])]
    })

const isSameCounter = (one: CounterDelta, other: CounterDelta): boolean =>
  one.unitId === other.unitId && one.year === other.year && one.group === other.group

/** One delta, or none if the record counts as before. */
const difference = (before: CounterDelta, after: CounterDelta): readonly CounterDelta[] => {
  const numerator = after.numerator - before.numerator
  const denominator = after.denominator - before.denominator
  return numerator === 0 && denominator === 0 ? [] : [{ ...after, numerator, denominator }]
}

const negate = (delta: CounterDelta): CounterDelta => ({
  ...delta,
  numerator: -delta.numerator,
  denominator: -delta.denominator,
})
