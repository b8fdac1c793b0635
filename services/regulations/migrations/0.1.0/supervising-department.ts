import { createTable } from '../../../kit/store/index.ts'

export const supervisingDepartment = createTable(
  'supervising_department',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    name: 'varchar(500)',
    sector: 'varchar(32)',
    level: 'varchar(32)',
    catalogue_count: 'integer null',
  },
  { index: [['external_id'], ['unit_id', 'name']], unique: [['unit_id', 'external_id']] },
)
