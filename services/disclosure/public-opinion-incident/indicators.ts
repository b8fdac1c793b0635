import { eachUnit, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { incidentsDeclaredNone } from '../nil-report/indicators.ts'
import { responseTimeGroup } from './response-time-group.ts'
import { PublicOpinionIncident } from './public-opinion-incident.ts'

/** Mechanisms for public opinion, informing: incidents with a warning, by category. */
export const publicOpinionIncidentsWarned = indicator(PublicOpinionIncident, {
  name: 'publicOpinionIncidentsWarned',
  formerNames: ['opinionEventsWarned'],
  topic: 'disclosure.opinionMechanisms',
  label: indicatorLabel('Public-opinion incidents with a warning', '已預警的政務輿情'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ occurredAt }) => occurredAt,
  group: ({ category }) => category,
  counts: () => true,
  meets: ({ warnedAt }) => warnedAt !== null,
})

const clocks = ['op5', 'op24', 'op48']

/** Responses to public opinion: every incident is answered by its due moment. It does not count while its first clock runs. */
export const publicOpinionIncidentsAnswered = indicator(PublicOpinionIncident, {
  name: 'publicOpinionIncidentsAnswered',
  formerNames: ['opinionEventsAnswered'],
  topic: 'disclosure.opinionResponses',
  label: indicatorLabel(
    'Public-opinion incidents with responses, none being late',
    '已回應且無逾期的政務輿情',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithAnsweredIncidents' }),
  clocks,
  countedOn: ({ occurredAt }) => occurredAt,
  group: ({ field }) => field,
  counts: ({ dueAt, missedDueDate, firstRespondedAt }) =>
    dueAt === null || missedDueDate || firstRespondedAt !== null,
  meets: ({ missedDueDate, firstRespondedAt }) => firstRespondedAt !== null && !missedDueDate,
})

/** Responses to public opinion: the responses to an incident together explain cause, solution and constraints. */
export const publicOpinionIncidentsExplained = indicator(PublicOpinionIncident, {
  name: 'publicOpinionIncidentsExplained',
  topic: 'disclosure.opinionResponses',
  label: indicatorLabel(
    'Answered public-opinion incidents whose cause, solution and constraints are explained',
    '已講清問題成因、解決方案和制約因素的已回應政務輿情',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithAnsweredIncidents' }),
  countedOn: ({ occurredAt }) => occurredAt,
  group: ({ field }) => field,
  counts: ({ firstRespondedAt }) => firstRespondedAt !== null,
  meets: ({ isExplained }) => isExplained === true,
})

/** Responses to public opinion: a unit without an answered incident has declared that there was none. */
export const unitsWithAnsweredIncidents = indicator(PublicOpinionIncident, {
  name: 'unitsWithAnsweredIncidents',
  topic: 'disclosure.opinionResponses',
  label: indicatorLabel(
    'Units that answered a public-opinion incident, or declared that there was none',
    '已回應政務輿情或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(incidentsDeclaredNone),
  countedOn: ({ occurredAt }) => occurredAt,
  counts: () => true,
  meets: ({ firstRespondedAt }) => firstRespondedAt !== null,
})

/** Responses to public opinion, informing: incidents without a missed due date, by the time to the first response. */
export const publicOpinionIncidentsInTime = indicator(PublicOpinionIncident, {
  name: 'publicOpinionIncidentsInTime',
  formerNames: ['opinionEventsInTime'],
  topic: 'disclosure.opinionResponses',
  label: indicatorLabel(
    'Public-opinion incidents with responses in time',
    '未發生逾期的已回應政務輿情',
  ),
  target: share.atLeast(1),
  informs: true,
  clocks,
  countedOn: ({ occurredAt }) => occurredAt,
  group: responseTimeGroup,
  counts: ({ missedDueDate, firstRespondedAt }) => missedDueDate || firstRespondedAt !== null,
  meets: ({ missedDueDate }) => !missedDueDate,
})
