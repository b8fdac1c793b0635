import {
  type Migration,
  renameColumn,
  renameInResults,
  renameTable,
  sql,
} from '../../store/index.ts'

/** Names after the standard vocabulary. The change log keeps what it says: readers translate, see `FormerNames`. */
export const standardVocabulary: Migration = {
  name: '0.2.0-kit-standard-vocabulary',
  steps: [
    renameColumn('request', 'answer', 'result'),
    // A request that was refused changed nothing: repeated, it is decided anew.
    sql(`DELETE FROM request WHERE result LIKE '{"refusal":%'`),
    renameInResults({ fields: { fellDue: 'missedDueDate' } }),
    renameColumn('expectation', 'task_no', 'task_number'),
    renameTable('law_pack', 'replicated_rule_pack'),
    renameColumn('clock_state', 'law', 'rules'),
    renameTable('evidence_visit', 'evidence_schedule'),
    renameTable('turn', 'lease'),
    renameColumn('lease', 'claim', 'token'),
  ],
}
