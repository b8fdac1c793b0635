import type { Calendar } from './calendar.ts'
import type { CountReached } from './count.ts'
import { type Step, step } from './step.ts'
import { dayWords, type Wording } from './step-texts.ts'
import { dayOf, endOfDay, timeOf } from './zone.ts'

/** The last step: until when, and by which working day it is wise to be done. */
export function dueStep({ dueAt, count }: CountReached, calendar: Calendar): Step {
  const day = dayOf(dueAt)
  const wholeDay = dueAt.getTime() === endOfDay(day).getTime()
  const due = wholeDay
    ? { en: 'due by the end of the day', hant: '當日結束前到期' }
    : { en: `due at ${timeOf(dueAt)}`, hant: `當日${timeOf(dueAt)}到期` }
  const advice = wholeDay ? adviceFor(day, calendar) : { en: '', hant: '' }
  return step(day, 'DUE', count, { en: due.en + advice.en, hant: due.hant + advice.hant })
}

function adviceFor(day: string, calendar: Calendar): Wording {
  // The date stands without the calendar: a plan may reach into years not yet gazetted.
  if (!calendar.holds(day)) {
    return { en: '; holidays of that year not yet gazetted', hant: '；該年節假日安排尚未公布' }
  }
  if (calendar.isWorkingDay(day)) return { en: '', hant: '' }
  const { en, hant } = dayWords(calendar.describeDay(day))
  const before = calendar.previousWorkingDay(day)
  return {
    en: `, a day off (${en}) that stands; the last working day before it is ${before}`,
    hant: `，當日為非工作日（${hant}），期限不變；此前最後一個工作日為${before}`,
  }
}
