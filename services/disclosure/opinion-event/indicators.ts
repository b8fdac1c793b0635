import { asks, indicator, share } from '../../kit/indicators/index.ts'
import { hoursTaken } from './hours-taken.ts'
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

/**
 * Task 16: no event is past its clock without a response. While a clock runs an event is not asked; where none runs,
 * the packs of law being off, one response is asked.
 */
export const opinionEventsAnswered = indicator(OpinionEvent, {
  name: 'opinionEventsAnswered',
  task: 16,
  describes: asks(
    'Events of public opinion answered, none being past its clock',
    '已回應且無逾期未回應的政務輿情',
  ),
  target: share.atLeast(1),
  on: ({ occurredAt }) => occurredAt,
  group: ({ field }) => field,
  counts: ({ dueAt, fellDue, firstRespondedAt }) =>
    dueAt === null || fellDue || firstRespondedAt !== null,
  // A clock that still runs after one ran out has an answer owing.
  meets: ({ dueAt, fellDue, firstRespondedAt }) =>
    firstRespondedAt !== null && !(fellDue && dueAt !== null),
})

/** Task 16, informing: answered without a clock having run out, by how soon the first answer came. */
export const opinionEventsInTime = indicator(OpinionEvent, {
  name: 'opinionEventsInTime',
  task: 16,
  describes: asks('Events answered without a clock having run out', '未發生逾期的已回應政務輿情'),
  target: share.atLeast(1),
  informs: true,
  on: ({ occurredAt }) => occurredAt,
  group: hoursTaken,
  counts: ({ fellDue, firstRespondedAt }) => fellDue || firstRespondedAt !== null,
  meets: ({ fellDue }) => !fellDue,
})
