import { createTable } from '../../../kit/store/index.ts'

export const website = createTable(
  'website',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    site_code: 'varchar(64)',
    name: 'varchar(500)',
    domain: 'varchar(500)',
    level: 'varchar(32)',
    operator: 'varchar(500) null',
    on_intensive_platform: 'boolean',
    closed_on: 'date null',
    qualified: 'boolean null',
    checked_on: 'date null',
    reported_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'name']], unique: [['unit_id', 'external_id']] },
)
