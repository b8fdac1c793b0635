import { createTable } from '../../../kit/store/index.ts'

export const resourceTransaction = createTable(
  'resource_transaction',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    trade_code: 'varchar(64)',
    title: 'varchar(500)',
    field: 'varchar(32)',
    platform: 'varchar(500)',
    closed_on: 'date null',
    published_stages: 'text null',
  },
  { index: [['external_id'], ['unit_id', 'closed_on']], unique: [['unit_id', 'external_id']] },
)
