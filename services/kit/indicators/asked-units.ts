import type { Indicator } from './indicator.ts'

/** Whether a condition itself asks units of a kind for something. */
const asks = ({ target, informs }: Indicator, kind: string): boolean => {
  if (informs) return false
  // A guard, or something that happens, decides whether another share asks.
  if (target.kind === 'SHARE') return target.whenEmpty === undefined
  return target.among?.kinds?.includes(kind) ?? true
}

/**
 * Whether the conditions of a task ask anything of units of a kind. A unit that coordinates or supports a task of others, e.g.
 * the issuing office, is not asked where every condition names other kinds; then its proof is not waited for.
 */
export const isAsked = (indicators: readonly Indicator[], kind: string): boolean =>
  indicators.some((one) => asks(one, kind))
