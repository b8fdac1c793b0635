/** Where a count is kept: in a counter, in one of its groups, in a total over units, in what the log adds up to, or as a failing record. */
export type CountLocation =
  'counter' | 'group' | 'total' | 'log' | 'failure' | 'proven' | 'reached' | 'proven units'

/** A place where what is kept is not what a full scan counts. */
export interface Difference {
  readonly location: CountLocation
  readonly indicator: string
  readonly unitId: string
  readonly year: number
  /** The group, or the record that fails. */
  readonly of?: string | undefined
  /** E.g. `3 of 4`; of a failing record `kept` or `missing`. */
  readonly stored: string
  readonly counted: string
}

/** For people: one line. */
export const formatDifference = ({
  location,
  indicator,
  unitId,
  year,
  of,
  stored,
  counted,
}: Difference): string =>
  `${indicator} ${unitId} ${year}${of === undefined ? '' : ` ${of}`} (${location}): kept ${stored}, counted ${counted}`
