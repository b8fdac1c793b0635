import {
  type Migration,
  renameColumn,
  renameInResults,
  renameTable,
  renameValues,
} from '../../kit/store/index.ts'

const nouns = { OpinionEvent: 'PublicOpinionIncident' }

const indicators = {
  opinionEventsWarned: 'publicOpinionIncidentsWarned',
  opinionEventsAnswered: 'publicOpinionIncidentsAnswered',
  opinionEventsInTime: 'publicOpinionIncidentsInTime',
}

const counted = [
  'indicator_counter',
  'indicator_group',
  'indicator_total',
  'indicator_failure',
] as const

const timed = [
  'accountability_action',
  'accountability_mechanism',
  'budget_disclosure',
  'co_handler_opinion',
  'interpretation',
  'interpretation_plan',
  'interpretation_product',
  'interpretation_rule',
  'leader_interpretation',
  'major_project_disclosure',
  'meeting_decision',
  'opinion_evaluation',
  'opinion_mechanism',
  'opinion_response',
  'policy_document',
  'policy_execution_update',
  'power_list',
  'proposal_reply',
  'public_opinion_incident',
  'public_welfare_disclosure',
  'random_inspection_item',
  'random_inspection_result',
  'resource_disclosure',
] as const

/** Names after the standard vocabulary; 輿情 is a public opinion incident. */
export const standardVocabulary: Migration = {
  name: '0.2.0-standard-vocabulary',
  steps: [
    renameTable('opinion_event', 'public_opinion_incident'),
    ...timed.map((table) => renameColumn(table, 'fell_due', 'missed_due_date')),
    ...counted.map((table) => renameValues(table, 'indicator', indicators)),
    renameValues('indicator_failure', 'noun', nouns),
    renameValues('evidence_schedule', 'noun', nouns),
    renameValues('clock_state', 'id', nouns),
    renameInResults({ entities: nouns }),
  ],
}
