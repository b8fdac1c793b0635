import type { Calendar } from './calendar.ts'
import { type Clock, pauseOn } from './clock.ts'
import { anchorOf, type CountResult, countPaused } from './count.ts'
import { addDays, addMonths, type Day, daysBetween } from './day.ts'
import type { Duration } from './rule.ts'
import { type Step, step } from './step.ts'
import { dayWords, pauseWords, startWords, type Wording } from './step-texts.ts'
import { dayOf, endOfDay } from './zone.ts'

/** Counts a clock in working days, calendar days or months, day by day; day 0 never counts. */
export function countDays(clock: Clock, rule: Duration, calendar: Calendar): CountResult {
  const start = dayOf(anchorOf(clock))
  const target = daysIn(rule, start)
  const steps: Step[] = [step(start, 'START', 0, startWords(rule))]
  let day = start
  let count = 0
  while (count < target) {
    day = addDays(day, 1)
    const pause = pauseOn(day, clock.pauses ?? [])
    if (pause?.to === undefined && pause) return countPaused(day, pause, count, steps)
    if (pause) {
      steps.push(step(day, 'PAUSED', count, pauseWords(pause)))
      continue
    }
    const counts = rule.kind !== 'WORKING_DAYS' || calendar.isWorkingDay(day)
    if (counts) count++
    steps.push(
      step(day, counts ? 'COUNTED' : 'SKIPPED', count, wordsFor(day, rule, calendar, count)),
    )
  }
  return { paused: false, dueAt: endOfDay(day), count, steps }
}

// A month is as long as the calendar makes it, so its days are known only from the start.
const daysIn = (rule: Duration, start: Day): number =>
  rule.kind === 'MONTHS' ? daysBetween(start, addMonths(start, rule.count)) : rule.count

function wordsFor(day: Day, rule: Duration, calendar: Calendar, count: number): Wording {
  if (rule.kind !== 'WORKING_DAYS') return { en: `day ${count}`, hant: `第${count}日` }
  const description = calendar.describeDay(day)
  const { en, hant } = dayWords(description)
  if (!description.working) return { en, hant }
  return { en: `working day ${count} (${en})`, hant: `第${count}個工作日（${hant}）` }
}
