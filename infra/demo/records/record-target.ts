import type { Indicator } from '../../../services/kit/indicators/index.ts'

/** The indicator results that a generated record should have. */
export interface RecordTarget {
  /** The indicators over its type. */
  readonly indicators: readonly Indicator[]
  /** Results of other years are ignored. */
  readonly year: number
  /** Whether the unit fulfils its tasks on the topic; if not, its records should fail. */
  readonly isGood: (topic: string) => boolean
  /** Indicators that must count the record; others may ignore it. */
  readonly mustCount?: ReadonlySet<Indicator> | undefined
  /** An indicator that the record must meet, in this group if it is grouped. */
  readonly required?: { readonly indicator: Indicator; readonly group?: string } | undefined
}

/** How well a record matches its target; at most `maximumScore`. */
export const scoreOf = (
  record: object,
  { indicators, isGood, required, mustCount, year }: RecordTarget,
): number =>
  indicators.reduce((sum, indicator) => {
    const added = indicator.add(record)
    const delta = added?.year === year ? added : undefined
    const isMet = delta !== undefined && delta.numerator > 0
    if (required?.indicator === indicator)
      return (
        sum + (isMet && (required.group === undefined || delta.group === required.group) ? 1 : -3)
      )
    if (delta === undefined) return sum + (mustCount?.has(indicator) ? 0 : 1)
    if (indicator.informs) return sum + 1
    return sum + (isMet === isGood(indicator.topic) ? 1 : 0)
  }, 0)

/** The score of a record that matches its target fully. */
export const maximumScore = ({ indicators }: RecordTarget): number => indicators.length
