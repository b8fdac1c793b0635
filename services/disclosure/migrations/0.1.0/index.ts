import type { Migration } from '../../../kit/store/index.ts'
import { policyDocument } from './policy-document.ts'
import { meetingDecision } from './meeting-decision.ts'
import { policyExecutionUpdate } from './policy-execution-update.ts'
import { powerList } from './power-list.ts'
import { opennessCatalogueEntry } from './openness-catalogue-entry.ts'
import { proposalReply } from './proposal-reply.ts'
import { coHandlerOpinion } from './co-handler-opinion.ts'
import { randomInspectionItem } from './random-inspection-item.ts'
import { randomInspectionRun } from './random-inspection-run.ts'
import { randomInspectionResult } from './random-inspection-result.ts'
import { budgetDisclosure } from './budget-disclosure.ts'
import { budgetDisclosureAssessment } from './budget-disclosure-assessment.ts'
import { ruleMilestone } from './rule-milestone.ts'
import { majorProject } from './major-project.ts'
import { majorProjectDisclosure } from './major-project-disclosure.ts'
import { resourceTransaction } from './resource-transaction.ts'
import { resourceDisclosure } from './resource-disclosure.ts'
import { publicWelfareDuty } from './public-welfare-duty.ts'
import { publicWelfareDisclosure } from './public-welfare-disclosure.ts'
import { majorDeployment } from './major-deployment.ts'
import { interpretation } from './interpretation.ts'
import { leaderInterpretation } from './leader-interpretation.ts'
import { interpretationRule } from './interpretation-rule.ts'
import { interpretationPlan } from './interpretation-plan.ts'
import { interpretationProduct } from './interpretation-product.ts'
import { expectationWatchNote } from './expectation-watch-note.ts'
import { opinionMechanism } from './opinion-mechanism.ts'
import { opinionEvent } from './opinion-event.ts'
import { opinionResponse } from './opinion-response.ts'
import { accountabilityMechanism } from './accountability-mechanism.ts'
import { opinionEvaluation } from './opinion-evaluation.ts'
import { accountabilityAction } from './accountability-action.ts'

/** The tables of this service as release 0.1.0 had them. */
export const baseline: Migration = {
  name: '0.1.0-tables',
  replaces: [
    'disclosure-0001-published-updates',
    'record-policy_document',
    'record-meeting_decision',
    'record-policy_execution_update',
    'record-power_list',
    'record-openness_catalogue_entry',
    'record-proposal_reply',
    'record-co_handler_opinion',
    'record-random_inspection_item',
    'record-random_inspection_run',
    'record-random_inspection_result',
    'record-budget_disclosure',
    'record-budget_disclosure_assessment',
    'record-rule_milestone',
    'record-major_project',
    'record-major_project_disclosure',
    'record-resource_transaction',
    'record-resource_disclosure',
    'record-public_welfare_duty',
    'record-public_welfare_disclosure',
    'record-major_deployment',
    'record-interpretation',
    'record-leader_interpretation',
    'record-interpretation_rule',
    'record-interpretation_plan',
    'record-interpretation_product',
    'record-expectation_watch_note',
    'record-opinion_mechanism',
    'record-opinion_event',
    'record-opinion_response',
    'record-accountability_mechanism',
    'record-opinion_evaluation',
    'record-accountability_action',
    'record-external-id-indices',
    'record-open-due-indices',
  ],
  steps: [
    policyDocument,
    meetingDecision,
    policyExecutionUpdate,
    powerList,
    opennessCatalogueEntry,
    proposalReply,
    coHandlerOpinion,
    randomInspectionItem,
    randomInspectionRun,
    randomInspectionResult,
    budgetDisclosure,
    budgetDisclosureAssessment,
    ruleMilestone,
    majorProject,
    majorProjectDisclosure,
    resourceTransaction,
    resourceDisclosure,
    publicWelfareDuty,
    publicWelfareDisclosure,
    majorDeployment,
    interpretation,
    leaderInterpretation,
    interpretationRule,
    interpretationPlan,
    interpretationProduct,
    expectationWatchNote,
    opinionMechanism,
    opinionEvent,
    opinionResponse,
    accountabilityMechanism,
    opinionEvaluation,
    accountabilityAction,
  ],
}
