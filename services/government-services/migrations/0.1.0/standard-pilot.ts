import { createTable } from '../../../kit/store/index.ts'

export const standardPilot = createTable(
  'standard_pilot',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    name: 'varchar(500)',
    level: 'varchar(32)',
    year: 'integer',
    started_on: 'date',
    evaluated_on: 'date null',
    result: 'varchar(32) null',
    local_standard_no: 'varchar(64) null',
    standard_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'started_on']], unique: [['unit_id', 'external_id']] },
)
