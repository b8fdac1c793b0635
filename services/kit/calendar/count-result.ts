import type { Clock, Pause } from './clock.ts'
import type { CalendarDay } from './day.ts'
import { type DueDateStep, dueDateStep } from './due-date-step.ts'
import { pauseReason } from './reasons.ts'

/** The result of counting: the due instant, or the pause that stops it. */
export type CountResult = CountReached | CountPaused

/** The instant that follows from the rule alone, before rolling and extensions. */
export interface CountReached {
  readonly paused: false
  readonly dueAt: Date
  readonly count: number
  readonly steps: readonly DueDateStep[]
}

/** A clock without a due date, because a pause has not ended. It started on `since`, after `count` units. */
export interface CountPaused {
  readonly paused: true
  readonly since: CalendarDay
  readonly reason: string
  readonly count: number
  readonly steps: readonly DueDateStep[]
}

export const countPaused = (
  day: CalendarDay,
  pause: Pause,
  count: number,
  steps: readonly DueDateStep[],
): CountPaused => ({
  paused: true,
  since: pause.from,
  reason: pause.reason,
  count,
  steps: [...steps, dueDateStep(day, 'PAUSED', count, pauseReason(pause))],
})

/** The instant that a duration starts at. Throws a TypeError when the caller gave none. */
export function anchorOf({ anchor, rule }: Clock): Date {
  if (anchor) return anchor
  throw new TypeError(`A ${rule.kind} clock starts at an event, and no anchor was given`)
}
