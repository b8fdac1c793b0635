import type { FieldEntry } from './dictionary.ts'

/** What a value must comply with, in words. */
export const limitsOf = ({ maximum, range, choices, personal }: FieldEntry): string =>
  [
    ...(maximum === undefined ? [] : [`at most ${maximum} characters`]),
    ...(range ? [`${range[0]} to ${range[1]}`] : []),
    ...(choices === undefined ? [] : [`one of ${choices}`]),
    ...(personal ? ['personal: only with a role for the unit'] : []),
  ].join('; ')
