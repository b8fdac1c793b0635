import {
  policiesAnsweredFor,
  policiesPublished,
  policiesPublishedInTime,
  policiesWithheldForReason,
  unitsWithPolicies,
} from './policy-document/indicators.ts'
import {
  decisionsAnsweredFor,
  decisionsPublished,
  decisionsPublishedInTime,
  decisionsWithheldForReason,
  governmentsWithDecisions,
} from './meeting-decision/indicators.ts'
import {
  policiesWithClause,
  policiesWithUpdate,
  unitsWithLaterPolicies,
} from './policy-document/clause-indicators.ts'
import {
  powerListsCatalogued,
  powerListsOfCities,
  powerListsOfCounties,
  powerListsOfDepartments,
  powerListsPublishedInTime,
  powerListsSearchable,
} from './power-list/indicators.ts'
import {
  proposalsRepliedInTime,
  repliesPublishedInFull,
  repliesSatisfying,
  unitsWithReplies,
} from './proposal-reply/indicators.ts'
import { coHandlerOpinionsInTime } from './co-handler-opinion/indicators.ts'
import {
  inspectionItemsPublished,
  inspectionItemsRun,
  unitsWithInspectionList,
} from './random-inspection-item/indicators.ts'
import { concludedRunsPublished } from './random-inspection-run/indicators.ts'
import {
  inspectionResultsInTime,
  inspectionResultsPublished,
} from './random-inspection-result/indicators.ts'
import {
  budgetTablesComplete,
  budgetsOfCities,
  budgetsOfCounties,
  budgetsOfDepartments,
  budgetsPublished,
  budgetsPublishedInTime,
} from './budget-disclosure/indicators.ts'
import {
  budgetAssessmentInUse,
  unitsAssessedOnBudgets,
} from './budget-disclosure-assessment/indicators.ts'
import {
  budgetRulesBegun,
  budgetRulesConsulted,
  budgetRulesIssued,
} from './rule-milestone/indicators.ts'
import {
  highConcernDisclosedInTime,
  projectsDisclosedInTime,
  projectsWithDisclosure,
  unitsWithProjects,
} from './major-project/indicators.ts'
import {
  projectDecisionsInTime,
  projectInformationInTime,
  projectInformationPublished,
  projectInformationReviewed,
} from './major-project-disclosure/indicators.ts'
import {
  closedTransactionsComplete,
  unitsWithClosedTransactions,
} from './resource-transaction/indicators.ts'
import { resourceStagesInTime, resourceStagesPublished } from './resource-disclosure/indicators.ts'
import { welfareFieldsDisclosed } from './public-welfare-duty/indicators.ts'
import {
  welfareDisclosuresInTime,
  welfareDisclosuresUsable,
} from './public-welfare-disclosure/indicators.ts'
import { deploymentsInterpreted } from './major-deployment/indicators.ts'
import { leaderInterpreted } from './leader-interpretation/indicators.ts'
import { interpretationRuleInForce } from './interpretation-rule/indicators.ts'
import { policiesInterpretedInStep } from './interpretation-plan/indicators.ts'
import { interpretedByLeadDrafter, specialisedPoliciesShown } from './interpretation/indicators.ts'
import { battlePoliciesInterpreted } from './interpretation/battle-indicators.ts'
import { expectationsWatched } from './expectation-watch-note/indicators.ts'
import {
  opinionMechanismExercised,
  opinionMechanismInForce,
} from './opinion-mechanism/indicators.ts'
import {
  publicOpinionIncidentsAnswered,
  publicOpinionIncidentsInTime,
  publicOpinionIncidentsWarned,
} from './public-opinion-incident/indicators.ts'
import { opinionResponsesExplaining } from './opinion-response/indicators.ts'
import { majorEventsEvaluated } from './opinion-evaluation/indicators.ts'
import { accountabilityMechanismInForce } from './accountability-mechanism/indicators.ts'
import { accountabilityClosed } from './accountability-action/indicators.ts'

/** The indicators of this domain. */
export const disclosureIndicators = [
  policiesAnsweredFor,
  unitsWithPolicies,
  policiesPublished,
  policiesPublishedInTime,
  policiesWithheldForReason,
  decisionsAnsweredFor,
  governmentsWithDecisions,
  decisionsPublished,
  decisionsPublishedInTime,
  decisionsWithheldForReason,
  policiesWithClause,
  unitsWithLaterPolicies,
  policiesWithUpdate,
  powerListsOfDepartments,
  powerListsOfCities,
  powerListsOfCounties,
  powerListsCatalogued,
  powerListsSearchable,
  powerListsPublishedInTime,
  repliesPublishedInFull,
  unitsWithReplies,
  proposalsRepliedInTime,
  repliesSatisfying,
  coHandlerOpinionsInTime,
  unitsWithInspectionList,
  inspectionItemsPublished,
  inspectionItemsRun,
  concludedRunsPublished,
  inspectionResultsPublished,
  inspectionResultsInTime,
  budgetsOfCities,
  budgetsOfCounties,
  budgetsOfDepartments,
  budgetsPublished,
  budgetsPublishedInTime,
  budgetTablesComplete,
  budgetAssessmentInUse,
  unitsAssessedOnBudgets,
  budgetRulesIssued,
  budgetRulesConsulted,
  budgetRulesBegun,
  projectsDisclosedInTime,
  unitsWithProjects,
  projectsWithDisclosure,
  highConcernDisclosedInTime,
  projectInformationPublished,
  projectInformationInTime,
  projectDecisionsInTime,
  projectInformationReviewed,
  closedTransactionsComplete,
  unitsWithClosedTransactions,
  resourceStagesPublished,
  resourceStagesInTime,
  welfareFieldsDisclosed,
  welfareDisclosuresUsable,
  welfareDisclosuresInTime,
  deploymentsInterpreted,
  leaderInterpreted,
  interpretationRuleInForce,
  policiesInterpretedInStep,
  specialisedPoliciesShown,
  interpretedByLeadDrafter,
  battlePoliciesInterpreted,
  expectationsWatched,
  opinionMechanismInForce,
  opinionMechanismExercised,
  publicOpinionIncidentsWarned,
  publicOpinionIncidentsAnswered,
  publicOpinionIncidentsInTime,
  opinionResponsesExplaining,
  majorEventsEvaluated,
  accountabilityMechanismInForce,
  accountabilityClosed,
]
