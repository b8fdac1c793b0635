import { addColumn, createIndex, dropColumn, type Migration } from '../../kit/store/index.ts'

/** The topic of each task number, by which counters were stored before. */
const topics: Readonly<Record<number, string>> = {
  1: 'disclosure.policies',
  2: 'disclosure.policyExecution',
  3: 'disclosure.powerLists',
  4: 'disclosure.proposals',
  5: 'disclosure.randomInspections',
  6: 'disclosure.budgets',
  7: 'disclosure.majorProjects',
  8: 'disclosure.publicResources',
  9: 'disclosure.publicWelfare',
  10: 'disclosure.majorDeployments',
  11: 'disclosure.leaderInterpretations',
  12: 'disclosure.interpretationPlans',
  13: 'disclosure.interpretationForms',
  14: 'disclosure.criticalBattles',
  15: 'disclosure.opinionMechanisms',
  16: 'disclosure.opinionResponses',
  17: 'disclosure.opinionEvaluations',
  18: 'government-services.onlineServices',
  19: 'government-services.serviceStandards',
  20: 'government-services.dataSharing',
  21: 'government-services.siteMessages',
  22: 'government-services.serviceHalls',
  23: 'government-services.comprehensiveWindows',
  24: 'government-services.hallFacilities',
  25: 'government-services.certificates',
  26: 'government-services.serviceGuides',
  27: 'government-services.powerItems',
  28: 'government-services.guideInspections',
  29: 'platforms.websites',
  30: 'platforms.ipv6',
  31: 'platforms.openData',
  32: 'platforms.newMedia',
  33: 'platforms.newMediaSupervision',
  34: 'platforms.hotlines',
  35: 'platforms.gazettes',
  36: 'platforms.electronicGazettes',
  37: 'regulations.disclosureRegulation',
  38: 'regulations.regulationCampaigns',
  39: 'regulations.releaseReviews',
  40: 'regulations.opennessLists',
  41: 'regulations.institutionRules',
  42: 'regulations.institutionCatalogues',
}

const cases = Object.entries(topics).map(([number, topic]) => `WHEN ${number} THEN '${topic}'`)

/** Task 1 has conditions of two topics. */
const topicOfRow = `CASE
  WHEN indicator IN ('decisionsAnsweredFor', 'governmentsWithDecisions') THEN 'disclosure.meetingDecisions'
  ELSE CASE task_number ${cases.join(' ')} ELSE '' END END`

export const taskTopics: Migration = {
  name: '20261127115053-task-topics',
  steps: [
    // The service maps the tasks when it starts, which the log then has.
    addColumn('task', 'topics', 'text', { fill: "'[]'" }),
    addColumn('proven', 'topic', 'varchar(96)', { fill: topicOfRow }),
    createIndex('proven', ['topic', 'year', 'unit_id']),
    dropColumn('proven', 'task_number'),
  ],
}
