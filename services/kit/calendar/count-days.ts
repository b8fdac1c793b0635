import type { Calendar } from './calendar.ts'
import { type Clock, pauseOn } from './clock.ts'
import { anchorOf, type CountResult, countPaused } from './count-result.ts'
import { addDays, addMonths, type CalendarDay, daysBetween } from './day.ts'
import type { Duration } from './rule.ts'
import { type DueDateStep, dueDateStep } from './due-date-step.ts'
import { dayReason, pauseReason, type Reason, startReason } from './reasons.ts'
import { dayOf, endOfDay } from './zone.ts'

/** Counts a clock in working days, calendar days or months, day by day; day 0 never counts. */
export function countDays(clock: Clock, rule: Duration, calendar: Calendar): CountResult {
  const start = dayOf(anchorOf(clock))
  const target = daysIn(rule, start)
  const steps: DueDateStep[] = [dueDateStep(start, 'START', 0, startReason(rule))]
  let day = start
  let count = 0
  while (count < target) {
    day = addDays(day, 1)
    const pause = pauseOn(day, clock.pauses ?? [])
    if (pause?.to === undefined && pause) return countPaused(day, pause, count, steps)
    if (pause) {
      steps.push(dueDateStep(day, 'PAUSED', count, pauseReason(pause)))
      continue
    }
    const counts = rule.kind !== 'WORKING_DAYS' || calendar.isWorkingDay(day)
    if (counts) count++
    const reason = countReason(day, rule, calendar, count)
    steps.push(dueDateStep(day, counts ? 'COUNTED' : 'SKIPPED', count, reason))
  }
  return { paused: false, dueAt: endOfDay(day), count, steps }
}

// The number of days in a month depends on the start.
const daysIn = (rule: Duration, start: CalendarDay): number =>
  rule.kind === 'MONTHS' ? daysBetween(start, addMonths(start, rule.count)) : rule.count

function countReason(day: CalendarDay, rule: Duration, calendar: Calendar, count: number): Reason {
  if (rule.kind !== 'WORKING_DAYS') return { en: `day ${count}`, hant: `第${count}日` }
  const description = calendar.describeDay(day)
  const { en, hant } = dayReason(description)
  if (!description.working) return { en, hant }
  return { en: `working day ${count} (${en})`, hant: `第${count}個工作日（${hant}）` }
}
