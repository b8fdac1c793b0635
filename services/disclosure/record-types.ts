import { disclosureNilReports } from './nil-report/nil-report.ts'
import { policyDocuments } from './policy-document/policy-document.ts'
import { meetingDecisions } from './meeting-decision/meeting-decision.ts'
import { policyExecutionUpdates } from './policy-execution-update/policy-execution-update.ts'
import { powerLists } from './power-list/power-list.ts'
import { opennessCatalogueEntries } from './openness-catalogue-entry/openness-catalogue-entry.ts'
import { proposalReplies } from './proposal-reply/proposal-reply.ts'
import { coHandlerOpinions } from './co-handler-opinion/co-handler-opinion.ts'
import { randomInspectionItems } from './random-inspection-item/random-inspection-item.ts'
import { randomInspectionRuns } from './random-inspection-run/random-inspection-run.ts'
import { randomInspectionResults } from './random-inspection-result/random-inspection-result.ts'
import { budgetDisclosures } from './budget-disclosure/budget-disclosure.ts'
import { budgetDisclosureAssessments } from './budget-disclosure-assessment/budget-disclosure-assessment.ts'
import { ruleMilestones } from './rule-milestone/rule-milestone.ts'
import { majorProjects } from './major-project/major-project.ts'
import { majorProjectDisclosures } from './major-project-disclosure/major-project-disclosure.ts'
import { resourceTransactions } from './resource-transaction/resource-transaction.ts'
import { resourceDisclosures } from './resource-disclosure/resource-disclosure.ts'
import { publicWelfareDuties } from './public-welfare-duty/public-welfare-duty.ts'
import { publicWelfareDisclosures } from './public-welfare-disclosure/public-welfare-disclosure.ts'
import { majorDeployments } from './major-deployment/major-deployment.ts'
import { interpretations } from './interpretation/interpretation.ts'
import { leaderInterpretations } from './leader-interpretation/leader-interpretation.ts'
import { interpretationRules } from './interpretation-rule/interpretation-rule.ts'
import { interpretationPlans } from './interpretation-plan/interpretation-plan.ts'
import { interpretationProducts } from './interpretation-product/interpretation-product.ts'
import { expectationWatchNotes } from './expectation-watch-note/expectation-watch-note.ts'
import { opinionMechanisms } from './opinion-mechanism/opinion-mechanism.ts'
import { publicOpinionIncidents } from './public-opinion-incident/public-opinion-incident.ts'
import { opinionResponses } from './opinion-response/opinion-response.ts'
import { accountabilityMechanisms } from './accountability-mechanism/accountability-mechanism.ts'
import { opinionEvaluations } from './opinion-evaluation/opinion-evaluation.ts'
import { accountabilityActions } from './accountability-action/accountability-action.ts'

/** The record types of this domain. */
export const disclosureRecordTypes = [
  policyDocuments,
  meetingDecisions,
  policyExecutionUpdates,
  powerLists,
  opennessCatalogueEntries,
  proposalReplies,
  coHandlerOpinions,
  randomInspectionItems,
  randomInspectionRuns,
  randomInspectionResults,
  budgetDisclosures,
  budgetDisclosureAssessments,
  ruleMilestones,
  majorProjects,
  majorProjectDisclosures,
  resourceTransactions,
  resourceDisclosures,
  publicWelfareDuties,
  publicWelfareDisclosures,
  majorDeployments,
  interpretations,
  leaderInterpretations,
  interpretationRules,
  interpretationPlans,
  interpretationProducts,
  expectationWatchNotes,
  opinionMechanisms,
  publicOpinionIncidents,
  opinionResponses,
  accountabilityMechanisms,
  opinionEvaluations,
  accountabilityActions,
  disclosureNilReports,
]
