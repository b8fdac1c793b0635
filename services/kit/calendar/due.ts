import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { CountResult, CountPaused } from './count-result.ts'
import { countDays } from './count-days.ts'
import { countHours } from './count-hours.ts'
import type { CalendarDay } from './day.ts'
import { applyExtensions } from './apply-extensions.ts'
import type { DueDateStep } from './due-date-step.ts'
import { finalStep } from './final-step.ts'
import { fixedDate } from './fixed-date.ts'
import { roll } from './roll.ts'
import { dayOf } from './zone.ts'

/** The due date of a clock, or the pause that stops it. */
export type Due = Dated | CountPaused

/**
 * A due date in Asia/Shanghai. `dueAt` is the last moment in time: the end of `dueOn`, or the
 * instant itself for hours. `originalDueOn` is the due day before extensions.
 */
export interface Dated {
  readonly paused: false
  readonly dueAt: Date
  readonly dueOn: CalendarDay
  readonly originalDueOn: CalendarDay
  readonly steps: readonly DueDateStep[]
}

/**
 * Computes the due date of a clock, with every step: rule, pauses, roll, extensions.
 * Throws CalendarYearMissing when it needs working days of a year that the calendar does not have,
 * and a TypeError for a duration without an anchor.
 */
export function dueOf(clock: Clock, calendar: Calendar): Due {
  const counted = countOf(clock, calendar)
  if (counted.paused) return counted
  const original = roll(counted, clock, calendar)
  const final = applyExtensions(original, clock.extensions ?? [])
  return {
    paused: false,
    dueAt: final.dueAt,
    dueOn: dayOf(final.dueAt),
    originalDueOn: dayOf(original.dueAt),
    steps: [...final.steps, finalStep(final, calendar)],
  }
}

function countOf(clock: Clock, calendar: Calendar): CountResult {
  const { rule } = clock
  if (rule.kind === 'FIXED_DATE') return fixedDate(rule, clock.pauses ?? [])
  if (rule.kind === 'HOURS') return countHours(clock, rule)
  return countDays(clock, rule, calendar)
}
