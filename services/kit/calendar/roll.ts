import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { CountReached } from './count.ts'
import { step } from './step.ts'
import { dayWords } from './step-texts.ts'
import { dayOf, endOfDay } from './zone.ts'

/** Moves a due day that is a day off to the next working day, where the clock says so. */
export function roll(reached: CountReached, clock: Clock, calendar: Calendar): CountReached {
  // Hours are for emergencies, which do not wait for Monday.
  if (clock.roll !== 'NEXT_WORKING_DAY' || clock.rule.kind === 'HOURS') return reached
  const from = dayOf(reached.dueAt)
  if (calendar.isWorkingDay(from)) return reached
  const to = calendar.nextWorkingDay(from)
  const { en, hant } = dayWords(calendar.describeDay(from))
  const words = {
    en: `${from} is a day off (${en}): moved to the next working day`,
    hant: `${from}為非工作日（${hant}），順延至下一個工作日`,
  }
  const rolled = step(to, 'ROLLED', reached.count, words)
  return { ...reached, dueAt: endOfDay(to), steps: [...reached.steps, rolled] }
}
