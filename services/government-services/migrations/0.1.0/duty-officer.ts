import { createTable } from '../../../kit/store/index.ts'

export const dutyOfficer = createTable(
  'duty_officer',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    name: 'varchar(500)',
    post: 'varchar(500)',
    year: 'integer',
    since: 'date',
    until: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'since']], unique: [['unit_id', 'external_id']] },
)
