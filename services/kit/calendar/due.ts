import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { CountResult, CountPaused } from './count.ts'
import { countDays } from './count-days.ts'
import { countHours } from './count-hours.ts'
import type { Day } from './day.ts'
import { dueStep } from './due-step.ts'
import { extend } from './extend.ts'
import { fixedDate } from './fixed-date.ts'
import { roll } from './roll.ts'
import type { Step } from './step.ts'
import { dayOf } from './zone.ts'

/** When a clock runs out, or the pause that keeps that open. */
export type Due = Dated | CountPaused

/**
 * A due date in Asia/Shanghai. `dueAt` is the last moment in time: the end of `dueOn`, or for
 * hours the instant itself. `originalDueOn` is the due day before extensions.
 */
export interface Dated {
  readonly paused: false
  readonly dueAt: Date
  readonly dueOn: Day
  readonly originalDueOn: Day
  readonly steps: readonly Step[]
}

/**
 * The due date of a clock, with every step that led to it: rule, pauses, roll, extensions.
 * Throws CalendarYearMissing when working days of a year are needed that the calendar lacks, and a
 * TypeError for a duration without its anchor.
 */
export function dueOf(clock: Clock, calendar: Calendar): Due {
  const counted = countOf(clock, calendar)
  if (counted.paused) return counted
  const original = roll(counted, clock, calendar)
  const final = extend(original, clock.extensions ?? [])
  return {
    paused: false,
    dueAt: final.dueAt,
    dueOn: dayOf(final.dueAt),
    originalDueOn: dayOf(original.dueAt),
    steps: [...final.steps, dueStep(final, calendar)],
  }
}

function countOf(clock: Clock, calendar: Calendar): CountResult {
  const { rule } = clock
  if (rule.kind === 'FIXED_DATE') return fixedDate(rule, clock.pauses ?? [])
  if (rule.kind === 'HOURS') return countHours(clock, rule)
  return countDays(clock, rule, calendar)
}
