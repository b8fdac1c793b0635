import { createTable } from '../../../kit/store/index.ts'

export const publicWelfareDuty = createTable(
  'public_welfare_duty',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    field: 'varchar(32)',
    not_applicable_reason: 'text null',
    published: 'integer null',
    last_usable_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'year']], unique: [['unit_id', 'external_id']] },
)
