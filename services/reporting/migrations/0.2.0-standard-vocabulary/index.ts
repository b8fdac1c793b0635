import {
  type Migration,
  renameColumn,
  renameInResults,
  renameTable,
  renameValues,
  rewriteText,
  sql,
  type Step,
} from '../../../kit/store/index.ts'
import { withNumbersIn } from './rename-keys.ts'
import { webhookKinds } from './webhooks.ts'

const tables: readonly Step[] = [
  renameTable('urge', 'reminder'),
  renameTable('progress_cell', 'progress_bucket'),
  renameTable('progress_place', 'assignment_bucket'),
]

const columns: readonly Step[] = [
  renameColumn('unit', 'reports', 'is_reporting_unit'),
  renameColumn('task', 'no', 'number'),
  renameColumn('task', 'chapter_no', 'chapter_number'),
  renameColumn('task', 'section_no', 'section_number'),
  renameColumn('assignment', 'task_no', 'task_number'),
  renameColumn('assignment', 'grounds', 'reasons'),
  renameColumn('assignment', 'fell_due', 'missed_due_date'),
  renameColumn('assignment', 'signed_at', 'acknowledged_at'),
  renameColumn('assignment', 'done_at', 'closed_at'),
  renameColumn('rule_pack', 'task_nos', 'task_numbers'),
  renameColumn('proven', 'task_no', 'task_number'),
  renameColumn('assignment_bucket', 'cell_id', 'bucket_id'),
]

const states = { SIGNED_FOR: 'ACKNOWLEDGED', DONE: 'CLOSED' }

const values: readonly Step[] = [
  renameValues('assignment', 'state', states),
  renameValues('proven', 'indicator', {
    opinionEventsWarned: 'publicOpinionIncidentsWarned',
    opinionEventsAnswered: 'publicOpinionIncidentsAnswered',
    opinionEventsInTime: 'publicOpinionIncidentsInTime',
    proofListsPublished: 'certificateListsPublished',
  }),
  rewriteText('programme', 'chapters', withNumbersIn),
  rewriteText('programme', 'sections', withNumbersIn),
  ...webhookKinds,
  renameInResults({
    entities: { Urge: 'Reminder' },
    fields: {
      taskNo: 'taskNumber',
      grounds: 'reasons',
      signedAt: 'acknowledgedAt',
      doneAt: 'closedAt',
      taskNos: 'taskNumbers',
      no: 'number',
      chapterNo: 'chapterNumber',
      sectionNo: 'sectionNumber',
    },
    values: { state: states },
  }),
  // A bucket's id is a hash over its values, a state among them: the next start fills both anew.
  sql('DELETE FROM assignment_bucket'),
  sql('DELETE FROM progress_bucket'),
]

/** Names after the standard vocabulary; 簽收 is acknowledged, 辦結 closed, 催辦 a reminder. */
export const standardVocabulary: Migration = {
  name: '0.2.0-standard-vocabulary',
  steps: [...tables, ...columns, ...values],
}
