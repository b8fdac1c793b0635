import type { Indicator } from './indicator.ts'
import { top } from './total.ts'

/** Which value of an indicator is wanted. */
export interface Wanted {
  readonly indicator: Indicator
  /** A unit, with all below it; undefined = all units. */
  readonly unitId: string | undefined
  readonly year: number
}

/** Names a wanted value. */
export const keyOf = ({ indicator, year, unitId }: Wanted): string =>
  keyFor(indicator.name, year, unitId ?? top)

export const keyFor = (indicator: string, year: number, root: string): string =>
  `${indicator} ${year} ${root}`
