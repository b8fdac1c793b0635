import { createTable } from '../../../kit/store/index.ts'

export const websiteCheck = createTable(
  'website_check',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    website_id: 'varchar(96)',
    round_id: 'varchar(96) null',
    method: 'varchar(32)',
    veto: 'varchar(32) null',
    deduction: 'integer',
    bonus: 'integer',
    qualified: 'boolean',
    checked_on: 'date',
  },
  {
    index: [['external_id'], ['round_id'], ['unit_id', 'checked_on'], ['website_id']],
    unique: [['unit_id', 'external_id']],
  },
)
