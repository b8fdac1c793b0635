import {
  opinionMechanismExercised,
  opinionMechanismInForce,
} from './opinion-mechanism/indicators.ts'
import {
  publicOpinionIncidentsAnswered,
  publicOpinionIncidentsExplained,
  publicOpinionIncidentsInTime,
  publicOpinionIncidentsWarned,
  unitsWithAnsweredIncidents,
} from './public-opinion-incident/indicators.ts'
import { opinionResponsesExplaining } from './opinion-response/indicators.ts'
import { majorEventsEvaluated, unitsWithEvaluation } from './opinion-evaluation/indicators.ts'
import { accountabilityMechanismInForce } from './accountability-mechanism/indicators.ts'
import { accountabilityClosed } from './accountability-action/indicators.ts'

/** The indicators of responses to public opinion. */
export const opinionIndicators = [
  opinionMechanismInForce,
  opinionMechanismExercised,
  publicOpinionIncidentsWarned,
  publicOpinionIncidentsAnswered,
  publicOpinionIncidentsExplained,
  unitsWithAnsweredIncidents,
  publicOpinionIncidentsInTime,
  opinionResponsesExplaining,
  majorEventsEvaluated,
  unitsWithEvaluation,
  accountabilityMechanismInForce,
  accountabilityClosed,
]
