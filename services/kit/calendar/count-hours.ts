import { type Clock, pauseOn } from './clock.ts'
import { anchorOf, type CountResult, countPaused } from './count.ts'
import { addDays } from './day.ts'
import type { Duration } from './rule.ts'
import { type Step, step } from './step.ts'
import { pauseWords, startWords } from './step-texts.ts'
import { dayOf, startOfDay } from './zone.ts'

/** Counts a clock in hours, nights and days off included; only paused days stand still. */
export function countHours(clock: Clock, rule: Duration): CountResult {
  const anchor = anchorOf(clock)
  const steps: Step[] = [step(dayOf(anchor), 'START', 0, startWords(rule))]
  let left = rule.count * hour
  let from = anchor
  for (;;) {
    const day = dayOf(from)
    const midnight = startOfDay(addDays(day, 1))
    const pause = pauseOn(day, clock.pauses ?? [])
    // Whole hours: a count that says 9 after nine and a half hours has not yet reached 10.
    const count = rule.count - Math.ceil(left / hour)
    if (pause?.to === undefined && pause) return countPaused(day, pause, count, steps)
    if (pause) {
      steps.push(step(day, 'PAUSED', count, pauseWords(pause)))
    } else {
      const running = Math.min(left, midnight.getTime() - from.getTime())
      left -= running
      steps.push(ran(day, rule.count - Math.ceil(left / hour), rule.count))
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

const ran = (day: string, count: number, target: number): Step =>
  step(day, 'COUNTED', count, {
    en: `${count} of ${target} hours run`,
    hant: `已計${count}小時，共${target}小時`,
  })

const hour = 3_600_000
