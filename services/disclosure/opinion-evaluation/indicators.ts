import { eachUnit, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { incidentsDeclaredNone } from '../nil-report/indicators.ts'
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
  target: share.atLeast(1, { guardedBy: 'unitsWithEvaluation' }),
  countedOn: ({ occurredAt }) => occurredAt,
  counts: isMajorIncident,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
})

/** Evaluation of responses to public opinion: every unit evaluated an incident, or declared that there was none. */
export const unitsWithEvaluation = indicator(PublicOpinionIncident, {
  name: 'unitsWithEvaluation',
  topic: 'disclosure.opinionEvaluations',
  label: indicatorLabel(
    'Units that evaluated how an incident was handled, or declared that there was none',
    '已開展輿情應對效果評估或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(incidentsDeclaredNone),
  countedOn: ({ occurredAt }) => occurredAt,
  counts: () => true,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
})
