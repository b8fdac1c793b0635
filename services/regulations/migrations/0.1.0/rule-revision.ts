import { createTable } from '../../../kit/store/index.ts'

export const ruleRevision = createTable(
  'rule_revision',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    rule: 'varchar(32)',
    rule_name: 'varchar(500)',
    started_on: 'date null',
    consulted_on: 'date null',
    submitted_on: 'date null',
    issued_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'started_on']], unique: [['unit_id', 'external_id']] },
)
