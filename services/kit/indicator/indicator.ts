import type { Trilingual } from '../../../schema/vocabulary/index.ts'
import type { Recorded } from '../store/tx.ts'
import type { CounterDelta } from './counter.ts'

/** What an indicator must reach. */
export type Target =
  /** At least this share of the records that count. */
  | { readonly kind: 'SHARE'; readonly numerator: number; readonly denominator: number }
  /** At least so many records in every unit that is expected to answer, or in those of some kinds. */
  | { readonly kind: 'EACH_UNIT'; readonly count: number; readonly among?: readonly string[] }

export const share = {
  /** @param part 1 = all, 0.9 = nine of ten */
  atLeast: (part: number): Target => ({
    kind: 'SHARE',
    numerator: Math.round(part * 100),
    denominator: 100,
  }),
}

export const eachUnit = {
  /** @param among unit kinds that are expected; all when left out */
  atLeast: (count: number, among?: readonly string[]): Target => ({
    kind: 'EACH_UNIT',
    count,
    ...(among ? { among } : {}),
  }),
}

export interface IndicatorRules<T> {
  /** Unique in the hub, e.g. `repliedInTime`. */
  readonly name: string
  /** The task's number in the notice. */
  readonly task: number
  readonly describes: Trilingual
  readonly target: Target
  /** The day or moment that says for which year a record counts. */
  readonly on: (record: T) => string | Date
  readonly counts: (record: T) => boolean
  readonly meets: (record: T) => boolean
}

/** A question over one kind of record, answered by pure functions; its counters are kept by every write. */
export interface Indicator {
  readonly name: string
  readonly task: number
  readonly describes: Trilingual
  readonly target: Target
  readonly record: new () => Recorded
  /** What a record adds to its unit's counter; undefined while it does not count. */
  readonly add: (record: object) => CounterDelta | undefined
}

export const indicator = <T extends Recorded>(
  record: new () => T,
  rules: IndicatorRules<T>,
): Indicator => ({
  name: rules.name,
  task: rules.task,
  describes: rules.describes,
  target: rules.target,
  record,
  add: (candidate) => {
    if (!(candidate instanceof record) || !candidate.unitId || !rules.counts(candidate))
      return undefined
    return {
      indicator: rules.name,
      task: rules.task,
      unitId: candidate.unitId,
      year: yearOf(rules.on(candidate)),
      numerator: rules.meets(candidate) ? 1 : 0,
      denominator: 1,
    }
  },
})

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
