/** Where a count is stored: counters and totals, the sum of the log, failing records, or the feed's proof. */
export type CountLocation =
  'counter' | 'group' | 'total' | 'log' | 'failure' | 'proven' | 'reached' | 'proven units'

/** A stored count that differs from a full scan. */
export interface Difference {
  readonly location: CountLocation
  readonly indicator: string
  readonly unitId: string
  readonly year: number
  /** The group, the failing record, or the task. */
  readonly detail?: string | undefined
  /** E.g. `3 of 4`; for a failing record `fails` or `missing`. */
  readonly stored: string
  readonly counted: string
}

/** One line for people. */
export const formatDifference = (difference: Difference): string => {
  const { location, indicator, unitId, year, detail, stored, counted } = difference
  const subject = `${indicator} ${unitId} ${year}${detail === undefined ? '' : ` ${detail}`}`
  return `${subject} (${location}): stored ${stored}, counted ${counted}`
}
