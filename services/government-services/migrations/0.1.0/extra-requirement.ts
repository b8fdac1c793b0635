import { createTable } from '../../../kit/store/index.ts'

export const extraRequirement = createTable(
  'extra_requirement',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    item_code: 'varchar(64)',
    asked: 'text',
    reported_on: 'date',
    outcome: 'varchar(32) null',
    examined_on: 'date null',
    fixed_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'reported_on']], unique: [['unit_id', 'external_id']] },
)
