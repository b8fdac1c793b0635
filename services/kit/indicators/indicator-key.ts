import type { Indicator } from './indicator.ts'
import { allUnits } from './total.ts'

/** Identifies a value of an indicator. */
export interface IndicatorKey {
  readonly indicator: Indicator
  /** A unit with all units below it; undefined: all units. */
  readonly unitId: string | undefined
  readonly year: number
}

export const indicatorKey = ({ indicator, year, unitId }: IndicatorKey): string =>
  indicatorKeyOf(indicator.name, year, unitId ?? allUnits)

export const indicatorKeyOf = (indicator: string, year: number, root: string): string =>
  `${indicator} ${year} ${root}`
