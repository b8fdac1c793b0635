import { createTable } from '../../../kit/store/index.ts'

export const jointHandlingScheme = createTable(
  'joint_handling_scheme',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    name: 'varchar(500)',
    departments: 'text',
    year: 'integer',
    started_on: 'date null',
    cases: 'integer null',
    median_days: 'integer null',
  },
  { index: [['external_id'], ['unit_id', 'name']], unique: [['unit_id', 'external_id']] },
)
