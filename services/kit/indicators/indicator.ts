import type { LocalizedText } from '../../../schema/vocabulary/index.ts'
import { declareFormerIndicators, type LoggedRow } from '../store/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'
import type { CounterDelta } from './counter.ts'
import type { Target } from './target.ts'

export * from './target.ts'

export interface IndicatorRules<T> {
  /** Unique in the hub, e.g. `repliedInTime`. */
  readonly name: string
  /** Under which the change log knows it from before it was renamed. */
  readonly formerNames?: readonly string[]
  /** The task's number in the notice. */
  readonly task: number
  readonly label: LocalizedText
  readonly target: Target
  /** The day or moment that says for which year a record counts. */
  readonly countedOn: (record: T) => string | Date
  readonly counts: (record: T) => boolean
  readonly meets: (record: T) => boolean
  /** Breaks the answer down, e.g. by theme; at most 64 characters. */
  readonly group?: (record: T) => string | null
  /** Says more about the task, and is no condition of its being done. */
  readonly informs?: boolean
}

/** The label of an indicator. Simplified Chinese is converted when it is first read: the start need not wait for it. */
export const indicatorLabel = (en: string, hant: string): LocalizedText => ({
  en,
  hant,
  get hans() {
    return simplified(hant)
  },
})

/** A question over one kind of record, answered by pure functions; its counters are kept by every write. */
export interface Indicator {
  readonly name: string
  readonly task: number
  readonly label: LocalizedText
  readonly target: Target
  readonly record: new () => LoggedRow
  readonly informs: boolean
  /** What a record adds to its unit's counter; undefined while it does not count. */
  readonly add: (record: object) => CounterDelta | undefined
}

export const indicator = <T extends LoggedRow>(
  record: new () => T,
  rules: IndicatorRules<T>,
): Indicator => {
  declareFormerIndicators(rules.name, rules.formerNames ?? [])
  return {
    name: rules.name,
    task: rules.task,
    label: rules.label,
    target: rules.target,
    record,
    informs: rules.informs ?? false,
    add: (candidate) => {
      if (!(candidate instanceof record) || !candidate.unitId || !rules.counts(candidate))
        return undefined
      return {
        indicator: rules.name,
        // Nothing that only informs is added up as proof.
        task: rules.informs ? 0 : rules.task,
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

// Asia/Shanghai is eight hours ahead: the first hours of a year there are still the old year in UTC.
const yearOf = (on: string | Date): number =>
  Number(
    (typeof on === 'string' ? on : new Date(on.getTime() + 8 * 3_600_000).toISOString()).slice(
      0,
      4,
    ),
  )

/** What a change adds: f(after) − f(before), for every indicator over its kind of record. */
export const deltasOf =
  (indicators: readonly Indicator[]) =>
  (before: object | undefined, after: object | undefined): readonly CounterDelta[] =>
    indicators.flatMap(({ add }) => {
      const was = before && add(before)
      const is = after && add(after)
      return [...(was ? [negated(was)] : []), ...(is ? [is] : [])]
    })

const negated = (delta: CounterDelta): CounterDelta => ({
  ...delta,
  numerator: -delta.numerator,
  denominator: -delta.denominator,
})
