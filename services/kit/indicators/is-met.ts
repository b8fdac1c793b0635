import type { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Indicator } from './indicator.ts'

/** Whether a value reaches the target of its indicator; null when no unit must reach it. */
export const isMet = ({ target }: Pick<Indicator, 'target'>, value: Ratio): boolean | null => {
  const { numerator, denominator } = value
  if (target.kind !== 'SHARE') return denominator === 0 ? null : numerator === denominator
  if (denominator === 0) return !target.needsOne
  return numerator * target.denominator >= target.numerator * denominator
}

/** Whether all conditions that apply are met, and at least one applies. @param met the result of each condition */
export const areAllMet = (met: readonly (boolean | null)[]): boolean => {
  const applicable = met.filter((one) => one !== null)
  return applicable.length > 0 && applicable.every(Boolean)
}
