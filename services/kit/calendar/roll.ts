import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { CountReached } from './count-result.ts'
import { dueDateStep } from './due-date-step.ts'
import { dayReason } from './reasons.ts'
import { dayOf, endOfDay } from './zone.ts'

/** Moves a due day that is a day off to the next working day, if the clock rolls. */
export function roll(reached: CountReached, clock: Clock, calendar: Calendar): CountReached {
  // Hour clocks are for emergencies and do not roll.
  if (clock.roll !== 'NEXT_WORKING_DAY' || clock.rule.kind === 'HOURS') return reached
  const from = dayOf(reached.dueAt)
  if (calendar.isWorkingDay(from)) return reached
  const to = calendar.nextWorkingDay(from)
  const { en, hant } = dayReason(calendar.describeDay(from))
  const rolled = dueDateStep(to, 'ROLLED', reached.count, {
    en: `${from} is a day off (${en}): moved to the next working day`,
    hant: `${from}為非工作日（${hant}），順延至下一個工作日`,
  })
  return { ...reached, dueAt: endOfDay(to), steps: [...reached.steps, rolled] }
}
