import type { Indicator } from '../../../services/kit/indicators/index.ts'

/** What a record should be like: for which tasks it should do well, and what must not be missing. */
export interface Wish {
  /** The indicators over its kind. */
  readonly indicators: readonly Indicator[]
  /** What counts for another year does not count here. */
  readonly year: number
  /** Whether the unit does the task well; if not, its records should fail. */
  readonly isGood: (task: number) => boolean
  /** Those for which it must count; others may leave it alone. */
  readonly counting?: ReadonlySet<Indicator> | undefined
  /** One that must be met, in a group if it is grouped. */
  readonly needed?: { readonly indicator: Indicator; readonly group?: string } | undefined
}

/** How far a record is what is wished; `best` when nothing is left to wish. */
export const granted = (
  record: object,
  { indicators, isGood, needed, counting, year }: Wish,
): number =>
  indicators.reduce((sum, indicator) => {
    const added = indicator.add(record)
    const delta = added?.year === year ? added : undefined
    const isMet = delta !== undefined && delta.numerator > 0
    if (needed?.indicator === indicator)
      return sum + (isMet && (needed.group === undefined || delta.group === needed.group) ? 1 : -3)
    if (delta === undefined) return sum + (counting?.has(indicator) ? 0 : 1)
    if (indicator.informs) return sum + 1
    return sum + (isMet === isGood(indicator.task) ? 1 : 0)
  }, 0)

/** What `granted` says of a record that is all that is wished. */
export const best = ({ indicators }: Wish): number => indicators.length
