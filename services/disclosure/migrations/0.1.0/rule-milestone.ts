import { createTable } from '../../../kit/store/index.ts'

export const ruleMilestone = createTable(
  'rule_milestone',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    rule: 'varchar(32)',
    level: 'varchar(32)',
    stage: 'varchar(32)',
    stage_on: 'date',
    doc_no: 'varchar(64) null',
  },
  { index: [['external_id'], ['unit_id', 'stage_on']], unique: [['unit_id', 'external_id']] },
)
