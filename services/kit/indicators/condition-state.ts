import type { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Indicator } from './indicator.ts'

/** What the records say about a condition. */
export type ConditionState =
  'MET' | 'UNMET' | 'NOT_DEMONSTRATED' | 'NOT_MEASURED' | 'NOT_APPLICABLE'

/** The value of a condition for some units, and whether its clocks run. */
export interface ConditionValue {
  readonly indicator: Pick<Indicator, 'name' | 'target'>
  readonly value: Ratio
  readonly isMeasured: boolean
}

/** The states of all conditions of one task, for the same units: some depend on others. */
export const statesOf = (conditions: readonly ConditionValue[]): readonly ConditionState[] => {
  const stateOf = (condition: ConditionValue): ConditionState => {
    const { indicator, value, isMeasured } = condition
    const { target } = indicator
    if (target.kind !== 'SHARE' && value.denominator === 0) return 'NOT_APPLICABLE'
    if (target.kind === 'SHARE' && value.denominator === 0) {
      const { whenEmpty } = target
      if (!whenEmpty) return isMeasured ? 'NOT_DEMONSTRATED' : 'NOT_MEASURED'
      if ('nothingAsked' in whenEmpty) return isMeasured ? 'MET' : 'NOT_MEASURED'
      const guard = conditions.find((one) => one.indicator.name === whenEmpty.guardedBy)
      const isGuarded = guard && ['MET', 'NOT_APPLICABLE'].includes(stateOf(guard))
      return isGuarded ? 'NOT_APPLICABLE' : 'NOT_DEMONSTRATED'
    }
    // What already fails fails whether or not a clock runs; the clock may only find more.
    if (!isReached(target, value)) return 'UNMET'
    return isMeasured ? 'MET' : 'NOT_MEASURED'
  }
  return conditions.map(stateOf)
}

/** Whether a value that is not empty reaches the target of its indicator. */
export const isReached = (
  target: Indicator['target'],
  { numerator, denominator }: Ratio,
): boolean =>
  target.kind === 'SHARE'
    ? numerator * target.denominator >= target.numerator * denominator
    : numerator === denominator

/** Whether all conditions that apply are met, and at least one applies. */
export const areAllMet = (states: readonly ConditionState[]): boolean => {
  const applicable = states.filter((state) => state !== 'NOT_APPLICABLE')
  return applicable.length > 0 && applicable.every((state) => state === 'MET')
}
