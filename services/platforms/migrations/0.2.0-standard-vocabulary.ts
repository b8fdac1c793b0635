import { type Migration, renameColumn } from '../../kit/store/index.ts'

const timed = [
  'gazette_issue',
  'gazette_pilot_department',
  'hotline_case',
  'open_dataset',
  'platform_milestone',
  'policy_repost',
  'spot_check_round',
  'website_report',
] as const

/** Names after the standard vocabulary. */
export const standardVocabulary: Migration = {
  name: '0.2.0-standard-vocabulary',
  steps: timed.map((table) => renameColumn(table, 'fell_due', 'missed_due_date')),
}
