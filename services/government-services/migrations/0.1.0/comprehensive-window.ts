import { createTable } from '../../../kit/store/index.ts'

export const comprehensiveWindow = createTable(
  'comprehensive_window',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    hall_id: 'varchar(96)',
    category: 'varchar(500)',
    item_codes: 'text',
    replaced_department_windows: 'integer',
    opened_on: 'date null',
    closed_on: 'date null',
  },
  {
    index: [['external_id'], ['hall_id'], ['unit_id', 'category']],
    unique: [['unit_id', 'external_id']],
  },
)
