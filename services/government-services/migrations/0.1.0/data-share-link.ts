import { createTable } from '../../../kit/store/index.ts'

export const dataShareLink = createTable(
  'data_share_link',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    entry_id: 'varchar(96)',
    consumer: 'varchar(500)',
    asked_on: 'date',
    approved_on: 'date null',
    ended_on: 'date null',
    calls_per_month: 'integer null',
  },
  {
    index: [['entry_id'], ['external_id'], ['unit_id', 'asked_on']],
    unique: [['unit_id', 'external_id']],
  },
)
