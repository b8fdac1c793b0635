import type { CalendarDay } from './day.ts'
import type { Reason } from './reasons.ts'

/** The effect of a step on the due date. */
type StepEffect = 'START' | 'COUNTED' | 'SKIPPED' | 'PAUSED' | 'ROLLED' | 'EXTENDED' | 'DUE'

/**
 * One step in the computation of a due date: the day, its effect, and the count after it, in the
 * rule's units (months count in days, hours in whole hours).
 */
export interface DueDateStep {
  readonly day: CalendarDay
  readonly effect: StepEffect
  readonly count: number
  readonly reason: Reason
}

export const dueDateStep = (
  day: CalendarDay,
  effect: StepEffect,
  count: number,
  reason: Reason,
): DueDateStep => ({ day, effect, count, reason })
