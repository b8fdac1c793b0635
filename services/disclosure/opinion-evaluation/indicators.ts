import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isMajorIncident } from '../public-opinion-incident/is-major-incident.ts'
import { PublicOpinionIncident } from '../public-opinion-incident/public-opinion-incident.ts'

/** Evaluation of responses to public opinion: each major event is evaluated. */
export const majorEventsEvaluated = indicator(PublicOpinionIncident, {
  name: 'majorEventsEvaluated',
  topic: 'disclosure.opinionEvaluations',
  label: indicatorLabel(
    'Major public-opinion incidents that were evaluated',
    '已開展應對效果評估的重大政務輿情',
  ),
  target: share.atLeast(1),
  countedOn: ({ occurredAt }) => occurredAt,
  counts: isMajorIncident,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
})
