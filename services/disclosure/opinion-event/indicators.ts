import { asks, indicator, share } from '../../kit/indicator/indicator.ts'
import { OpinionEvent } from './opinion-event.ts'

/** Task 15, informing: warnings, by what the events turn on. */
export const opinionEventsWarned = indicator(OpinionEvent, {
  name: 'opinionEventsWarned',
  task: 15,
  describes: asks('Events of public opinion that were warned of', '已預警的政務輿情'),
  target: share.atLeast(1),
  informs: true,
  on: ({ occurredAt }) => occurredAt,
  group: ({ category }) => category,
  counts: () => true,
  meets: ({ warnedAt }) => warnedAt !== null,
})
