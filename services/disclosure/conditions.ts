import { resourceStagesPublished, resourceStagesInTime } from './resource-disclosure/indicators.ts'
import {
  closedTransactionsComplete,
  unitsWithClosedTransactions,
} from './resource-transaction/indicators.ts'
import {
  projectInformationPublished,
  projectInformationInTime,
  projectDecisionsInTime,
  projectInformationReviewed,
} from './major-project-disclosure/indicators.ts'
import {
  projectsDisclosedInTime,
  unitsWithProjects,
  projectsWithDisclosure,
  highConcernDisclosedInTime,
} from './major-project/indicators.ts'
import {
  budgetRulesIssued,
  budgetRulesConsulted,
  budgetRulesBegun,
} from './rule-milestone/indicators.ts'
import {
  budgetAssessmentInUse,
  unitsAssessedOnBudgets,
} from './budget-disclosure-assessment/indicators.ts'
import {
  budgetsOfCities,
  budgetsOfCounties,
  budgetsOfDepartments,
  budgetsPublished,
  budgetsPublishedInTime,
  budgetTablesComplete,
} from './budget-disclosure/indicators.ts'
import {
  inspectionResultsPublished,
  inspectionResultsInTime,
} from './random-inspection-result/indicators.ts'
import { concludedRunsPublished } from './random-inspection-run/indicators.ts'
import {
  unitsWithInspectionList,
  inspectionItemsPublished,
  inspectionItemsRun,
} from './random-inspection-item/indicators.ts'
import { coHandlerOpinionsInTime } from './co-handler-opinion/indicators.ts'
import {
  repliesPublishedInFull,
  unitsWithReplies,
  proposalsRepliedInTime,
  repliesSatisfying,
} from './proposal-reply/indicators.ts'
import { accountabilityClosed } from './accountability-action/indicators.ts'
import { accountabilityMechanismInForce } from './accountability-mechanism/indicators.ts'
import { majorEventsEvaluated } from './opinion-evaluation/indicators.ts'
import { opinionResponsesExplaining } from './opinion-response/indicators.ts'
import {
  opinionEventsAnswered,
  opinionEventsInTime,
  opinionEventsWarned,
} from './opinion-event/indicators.ts'
import {
  opinionMechanismExercised,
  opinionMechanismInForce,
} from './opinion-mechanism/indicators.ts'
import { expectationsWatched } from './expectation-watch-note/indicators.ts'
import { battlePoliciesInterpreted } from './interpretation/battle-indicators.ts'
import { interpretedByLeadDrafter, specialisedPoliciesShown } from './interpretation/indicators.ts'
import { policiesInterpretedInStep } from './interpretation-plan/indicators.ts'
import { interpretationRuleInForce } from './interpretation-rule/indicators.ts'
import { leaderInterpreted } from './leader-interpretation/indicators.ts'
import { deploymentsInterpreted } from './major-deployment/indicators.ts'
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
  policiesAnsweredFor,
  policiesPublished,
  policiesPublishedInTime,
  policiesWithheldForReason,
  unitsWithPolicies,
} from './policy-document/indicators.ts'
import {
  powerListsCatalogued,
  powerListsOfCities,
  powerListsOfCounties,
  powerListsOfDepartments,
  powerListsPublishedInTime,
  powerListsSearchable,
} from './power-list/indicators.ts'

/** What the tasks of chapter 1 ask of the records. */
export const conditions = [
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
  opinionEventsWarned,
  opinionEventsAnswered,
  opinionEventsInTime,
  opinionResponsesExplaining,
  majorEventsEvaluated,
  accountabilityMechanismInForce,
  accountabilityClosed,
  powerListsOfDepartments,
  powerListsOfCities,
  powerListsOfCounties,
  powerListsCatalogued,
  powerListsSearchable,
  powerListsPublishedInTime,
]
