import type { Calendar } from './calendar.ts'
import type { CountReached } from './count-result.ts'
import { type DueDateStep, dueDateStep } from './due-date-step.ts'
import { dayReason, type Reason } from './reasons.ts'
import { dayOf, endOfDay, timeOf } from './zone.ts'

/** The last step: the due moment, and for a day off the last working day before it. */
export function finalStep({ dueAt, count }: CountReached, calendar: Calendar): DueDateStep {
  const day = dayOf(dueAt)
  const wholeDay = dueAt.getTime() === endOfDay(day).getTime()
  const due = wholeDay
    ? { en: 'due by the end of the day', hant: '當日結束前到期' }
    : { en: `due at ${timeOf(dueAt)}`, hant: `當日${timeOf(dueAt)}到期` }
  const advice = wholeDay ? adviceFor(day, calendar) : { en: '', hant: '' }
  return dueDateStep(day, 'DUE', count, { en: due.en + advice.en, hant: due.hant + advice.hant })
}

function adviceFor(day: string, calendar: Calendar): Reason {
  // A fixed date needs no calendar, so it may lie in a year without gazetted holidays.
  if (!calendar.covers(day)) {
    return { en: '; holidays of that year not yet gazetted', hant: '；該年節假日安排尚未公布' }
  }
  if (calendar.isWorkingDay(day)) return { en: '', hant: '' }
  const { en, hant } = dayReason(calendar.describeDay(day))
  const before = calendar.previousWorkingDay(day)
  return {
    en: `, a day off (${en}) that does not move; the last working day before it is ${before}`,
    hant: `，當日為非工作日（${hant}），期限不變；此前最後一個工作日為${before}`,
  }
}
