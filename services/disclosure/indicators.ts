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
  unitsWithPublicInterestPolicies,
} from './policy-document/clause-indicators.ts'
import {
  powerListItemsPublished,
  powerListsCatalogued,
  powerListsOfCities,
  powerListsOfCounties,
  powerListsOfDepartments,
  powerListsPublishedInTime,
  powerListsSearchable,
} from './power-list/indicators.ts'
import {
  proposalsAnswered,
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
import {
  concludedRunsPublished,
  unitsWithConcludedRuns,
} from './random-inspection-run/indicators.ts'
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
  departmentBudgetsOfCities,
  departmentBudgetsOfCounties,
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
import {
  policiesInterpretedInStep,
  unitsWithInterpretedPolicies,
} from './interpretation-plan/indicators.ts'
import {
  interpretedByLeadDrafter,
  specialisedPoliciesShown,
  unitsWithSpecialisedPolicies,
} from './interpretation/indicators.ts'
import {
  battlePoliciesInterpreted,
  unitsWithBattlePolicies,
} from './interpretation/battle-indicators.ts'
import {
  expectationsWatched,
  unitsWatchingExpectations,
} from './expectation-watch-note/indicators.ts'
import { opinionIndicators } from './opinion-indicators.ts'
import * as nilReportIndicators from './nil-report/indicators.ts'

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
  unitsWithPublicInterestPolicies,
  policiesWithUpdate,
  powerListsOfDepartments,
  powerListsOfCities,
  powerListsOfCounties,
  powerListsCatalogued,
  powerListItemsPublished,
  powerListsSearchable,
  powerListsPublishedInTime,
  repliesPublishedInFull,
  unitsWithReplies,
  proposalsAnswered,
  proposalsRepliedInTime,
  repliesSatisfying,
  coHandlerOpinionsInTime,
  unitsWithInspectionList,
  inspectionItemsPublished,
  inspectionItemsRun,
  concludedRunsPublished,
  unitsWithConcludedRuns,
  inspectionResultsPublished,
  inspectionResultsInTime,
  budgetsOfCities,
  budgetsOfCounties,
  budgetsOfDepartments,
  departmentBudgetsOfCities,
  departmentBudgetsOfCounties,
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
  unitsWithInterpretedPolicies,
  specialisedPoliciesShown,
  unitsWithSpecialisedPolicies,
  interpretedByLeadDrafter,
  battlePoliciesInterpreted,
  unitsWithBattlePolicies,
  unitsWatchingExpectations,
  expectationsWatched,
  ...opinionIndicators,
  ...Object.values(nilReportIndicators),
]
