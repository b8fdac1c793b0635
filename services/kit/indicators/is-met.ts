import type { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Indicator } from './indicator.ts'

/** Whether a value is what its indicator demands; null when there is nobody to ask. */
export const isMet = ({ target }: Pick<Indicator, 'target'>, value: Ratio): boolean | null => {
  const { numerator, denominator } = value
  if (target.kind !== 'SHARE') return denominator === 0 ? null : numerator === denominator
  if (denominator === 0) return !target.needsOne
  return numerator * target.denominator >= target.numerator * denominator
}

/** Proven when every condition that asks something is met, and any does. @param met of each condition */
export const areAllMet = (met: readonly (boolean | null)[]): boolean => {
  const asked = met.filter((one) => one !== null)
  return asked.length > 0 && asked.every(Boolean)
}
