import type { CalendarDay } from './day.ts'
import type { Rule } from './rule.ts'

/**
 * Everything that a due date follows from, except the calendar.
 * `anchor` is the instant of the event; durations need it, fixed dates ignore it.
 * `roll` is NONE unless the authority behind the rule states otherwise.
 */
export interface Clock {
  readonly rule: Rule
  readonly anchor?: Date | undefined
  readonly roll?: Roll | undefined
  readonly pauses?: readonly Pause[] | undefined
  readonly extensions?: readonly ClockExtension[] | undefined
}

/** Whether a due date on a day off moves: legal limits move to the next working day, the notice's own dates do not. */
export type Roll = 'NEXT_WORKING_DAY' | 'NONE'

/**
 * Days that do not count, both ends included; without `to` the pause has not ended.
 * A pause with `to` before `from` covers no day.
 */
export interface Pause {
  readonly from: CalendarDay
  readonly to?: CalendarDay | undefined
  readonly reason: string
}

/** A later due day. It may be granted after the earlier one has passed. */
export interface ClockExtension {
  readonly to: CalendarDay
  readonly grantedOn: CalendarDay
  readonly reason: string
}

/** The pause that covers a day; a pause that has not ended comes before others. */
export function pauseOn(day: CalendarDay, pauses: readonly Pause[]): Pause | undefined {
  const covering = pauses.filter(({ from, to = day }) => from <= day && day <= to)
  return covering.find(({ to }) => to === undefined) ?? covering[0]
}
