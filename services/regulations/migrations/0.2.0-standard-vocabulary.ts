import { type Migration, renameColumn, renameInResults } from '../../kit/store/index.ts'

const timed = [
  'campaign_activity',
  'disclosure_gap_item',
  'disclosure_request',
  'information_release',
  'openness_list',
  'public_institution_catalogue',
  'report_section',
] as const

/** Names after the standard vocabulary. */
export const standardVocabulary: Migration = {
  name: '0.2.0-standard-vocabulary',
  steps: [
    ...timed.map((table) => renameColumn(table, 'fell_due', 'missed_due_date')),
    renameColumn('report_section', 'task_no', 'task_number'),
    renameInResults({ fields: { taskNo: 'taskNumber' } }),
  ],
}
