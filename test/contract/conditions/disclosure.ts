import type { Examples } from './example.ts'
import { budgetExamples } from './disclosure-budgets.ts'
import { interpretationExamples } from './disclosure-interpretation.ts'
import { opinionExamples } from './disclosure-opinion.ts'
import { powerListExamples } from './disclosure-power-lists.ts'

const published = { publishedOn: '2018-06-05', url: 'https://www.example.cn/1.html' }
const policy = { formedOn: '2018-06-01', disclosureType: 'PROACTIVE' }

/** Records that meet each condition of the domain, and records that do not. */
export const disclosureExamples: Examples = {
  ...budgetExamples,
  ...interpretationExamples,
  ...opinionExamples,
  ...powerListExamples,
  decisionsAnsweredFor: {
    good: { words: 'a published decision', fields: { ...published, disclosureType: 'PROACTIVE' } },
    bad: {
      words: 'a decision withheld without a reason',
      fields: { disclosureType: 'NONE', heldOn: '2018-06-01' },
    },
  },
  governmentsWithDecisions: {
    good: { words: 'a decision on record', fields: { heldOn: '2018-06-01' } },
    bad: { words: 'a decision of the year before', fields: { heldOn: '2017-06-01' } },
  },
  policiesAnsweredFor: {
    good: { words: 'a published policy', fields: { ...policy, ...published } },
    bad: { words: 'a policy that nobody published', fields: policy },
  },
  unitsWithPolicies: {
    good: { words: 'a policy on record', fields: policy },
    bad: { words: 'a policy of the year before', fields: { ...policy, formedOn: '2017-06-01' } },
  },
  policiesWithClause: {
    good: {
      words: 'a policy of public interest that says how its execution is disclosed',
      fields: { ...policy, affectsPublicInterest: true, disclosureClause: 'Quarterly.' },
    },
    bad: {
      words: 'one that does not say it',
      fields: { ...policy, affectsPublicInterest: true },
    },
  },
  unitsWithPublicInterestPolicies: {
    good: {
      words: 'a policy of public interest formed after the notice',
      fields: { ...policy, affectsPublicInterest: true },
    },
    bad: { words: 'a policy that is not of public interest', fields: policy },
  },
  repliesPublishedInFull: {
    good: {
      words: 'a reply of public interest, published in full',
      fields: {
        assignedOn: '2018-03-01',
        repliedOn: '2018-05-01',
        publicInterest: true,
        isFullText: true,
        ...published,
      },
    },
    bad: {
      words: 'an overdue reply that nobody gave, with a reason to withhold it',
      fields: {
        assignedOn: '2018-03-01',
        missedDueDate: true,
        publicInterest: true,
        withholdReason: 'Secret.',
      },
    },
  },
  proposalsAnswered: {
    good: {
      words: 'an answered suggestion',
      fields: { assignedOn: '2018-03-01', repliedOn: '2018-05-01' },
    },
    bad: {
      words: 'an overdue one without an answer',
      fields: { assignedOn: '2018-03-01', missedDueDate: true },
    },
  },
  unitsWithReplies: {
    good: {
      words: 'an answered suggestion',
      fields: { assignedOn: '2018-03-01', repliedOn: '2018-05-01' },
    },
    bad: { words: 'one that is not answered', fields: { assignedOn: '2018-03-01' } },
  },
  unitsWithInspectionList: {
    good: { words: 'a published item of inspection', fields: published },
    bad: { words: 'an item that is not published', fields: {} },
  },
  inspectionItemsPublished: {
    good: { words: 'a published item of inspection', fields: published },
    bad: { words: 'an item that is not published', fields: {} },
  },
  concludedRunsPublished: {
    good: {
      words: 'an inspection of five targets with five published results',
      fields: { concludedOn: '2018-06-30', targets: 5, publishedResults: 5 },
    },
    bad: {
      words: 'one with four',
      fields: { concludedOn: '2018-06-30', targets: 5, publishedResults: 4 },
    },
  },
  unitsWithConcludedRuns: {
    good: { words: 'a concluded inspection', fields: { concludedOn: '2018-06-30' } },
    bad: { words: 'an inspection that was drawn only', fields: {} },
  },
  projectsDisclosedInTime: {
    good: {
      words: 'a project with everything published in time',
      fields: { stage: 'APPROVAL', answeredFor: ['SERVICE_INFO', 'APPROVAL_RESULT'] },
    },
    bad: {
      words: 'a project with one piece published late',
      fields: { stage: 'APPROVAL', answeredFor: ['SERVICE_INFO'], unanswered: ['APPROVAL_RESULT'] },
    },
  },
  unitsWithProjects: {
    good: { words: 'a project on the list', fields: {} },
    bad: { words: 'a project of the year before', fields: { year: 2017 } },
  },
  closedTransactionsComplete: {
    good: {
      words: 'a closed transaction with all six stages published',
      fields: {
        closedOn: '2018-06-30',
        publishedStages: ['NOTICE', 'QUALIFICATION', 'PROCESS', 'RESULT', 'PERFORMANCE', 'CHANGE'],
      },
    },
    bad: {
      words: 'one with the notice alone',
      fields: { closedOn: '2018-06-30', publishedStages: ['NOTICE'] },
    },
  },
  unitsWithClosedTransactions: {
    good: { words: 'a closed transaction', fields: { closedOn: '2018-06-30' } },
    bad: { words: 'an open one', fields: {} },
  },
}
