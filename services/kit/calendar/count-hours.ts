import { type Clock, pauseOn } from './clock.ts'
import { anchorOf, type CountResult, countPaused } from './count-result.ts'
import { addDays } from './day.ts'
import type { Duration } from './rule.ts'
import { type DueDateStep, dueDateStep } from './due-date-step.ts'
import { pauseReason, startReason } from './reasons.ts'
import { dayOf, startOfDay } from './zone.ts'

/** Counts a clock in hours, including nights and days off; only paused days do not count. */
export function countHours(clock: Clock, rule: Duration): CountResult {
  const anchor = anchorOf(clock)
  const steps: DueDateStep[] = [dueDateStep(dayOf(anchor), 'START', 0, startReason(rule))]
  let left = rule.count * hour
  let from = anchor
  for (;;) {
    const day = dayOf(from)
    const midnight = startOfDay(addDays(day, 1))
    const pause = pauseOn(day, clock.pauses ?? [])
    // Only whole hours count: after nine and a half hours the count is 9.
    const count = rule.count - Math.ceil(left / hour)
    if (pause?.to === undefined && pause) return countPaused(day, pause, count, steps)
    if (pause) {
      steps.push(dueDateStep(day, 'PAUSED', count, pauseReason(pause)))
    } else {
      const running = Math.min(left, midnight.getTime() - from.getTime())
      left -= running
      steps.push(hoursStep(day, rule.count - Math.ceil(left / hour), rule.count))
      if (left === 0) {
        return {
          paused: false,
          dueAt: new Date(from.getTime() + running),
          count: rule.count,
          steps,
        }
      }
    }
    from = midnight
  }
}

const hoursStep = (day: string, count: number, target: number): DueDateStep =>
  dueDateStep(day, 'COUNTED', count, {
    en: `${count} of ${target} hours run`,
    hant: `已計${count}小時，共${target}小時`,
  })

const hour = 3_600_000
