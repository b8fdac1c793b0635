import type { Day } from './day.ts'
import type { Rule } from './rule.ts'

/**
 * All that a due date follows from, the calendar aside.
 * `anchor` is the instant of the event; durations need it, fixed dates ignore it.
 * `roll` is NONE unless the authority behind the clock says otherwise.
 */
export interface Clock {
  readonly rule: Rule
  readonly anchor?: Date | undefined
  readonly roll?: Roll | undefined
  readonly pauses?: readonly Pause[] | undefined
  readonly extensions?: readonly ClockExtension[] | undefined
}

/** Where a due date goes that falls on a day off: laws move it on, the notice's own dates stand. */
export type Roll = 'NEXT_WORKING_DAY' | 'NONE'

/**
 * Days that do not count, both ends included; without `to` the pause still runs.
 * A pause whose `to` is before its `from` covers no day.
 */
export interface Pause {
  readonly from: Day
  readonly to?: Day | undefined
  readonly why: string
}

/** A later due day, granted by someone; it may be granted when the old one has already passed. */
export interface ClockExtension {
  readonly to: Day
  readonly grantedOn: Day
  readonly why: string
}

/** The pause that covers a day, one that still runs before one that has ended. */
export function pauseOn(day: Day, pauses: readonly Pause[]): Pause | undefined {
  const covering = pauses.filter(({ from, to = day }) => from <= day && day <= to)
  return covering.find(({ to }) => to === undefined) ?? covering[0]
}
