import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { responseTimeGroup } from './response-time-group.ts'
import { PublicOpinionIncident } from './public-opinion-incident.ts'

/** Task 15, informing: warnings, by what the events turn on. */
export const publicOpinionIncidentsWarned = indicator(PublicOpinionIncident, {
  name: 'publicOpinionIncidentsWarned',
  formerNames: ['opinionEventsWarned'],
  task: 15,
  label: indicatorLabel('Events of public opinion that were warned of', '已預警的政務輿情'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ occurredAt }) => occurredAt,
  group: ({ category }) => category,
  counts: () => true,
  meets: ({ warnedAt }) => warnedAt !== null,
})

/**
 * Task 16: no event is past its clock without a response. While a clock runs an event is not asked; where none runs,
 * the packs of law being off, one response is asked.
 */
export const publicOpinionIncidentsAnswered = indicator(PublicOpinionIncident, {
  name: 'publicOpinionIncidentsAnswered',
  formerNames: ['opinionEventsAnswered'],
  task: 16,
  label: indicatorLabel(
    'Events of public opinion answered, none being past its clock',
    '已回應且無逾期未回應的政務輿情',
  ),
  target: share.atLeast(1),
  countedOn: ({ occurredAt }) => occurredAt,
  group: ({ field }) => field,
  counts: ({ dueAt, missedDueDate, firstRespondedAt }) =>
    dueAt === null || missedDueDate || firstRespondedAt !== null,
  // A clock that still runs after one ran out has an answer owing.
  meets: ({ dueAt, missedDueDate, firstRespondedAt }) =>
    firstRespondedAt !== null && !(missedDueDate && dueAt !== null),
})

/** Task 16, informing: answered without a clock having run out, by how soon the first answer came. */
export const publicOpinionIncidentsInTime = indicator(PublicOpinionIncident, {
  name: 'publicOpinionIncidentsInTime',
  formerNames: ['opinionEventsInTime'],
  task: 16,
  label: indicatorLabel(
    'Events answered without a clock having run out',
    '未發生逾期的已回應政務輿情',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ occurredAt }) => occurredAt,
  group: responseTimeGroup,
  counts: ({ missedDueDate, firstRespondedAt }) => missedDueDate || firstRespondedAt !== null,
  meets: ({ missedDueDate }) => !missedDueDate,
})
