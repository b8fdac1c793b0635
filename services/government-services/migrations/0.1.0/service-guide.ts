import { createTable } from '../../../kit/store/index.ts'

export const serviceGuide = createTable(
  'service_guide',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    item_code: 'varchar(64)',
    title: 'varchar(500)',
    url: 'varchar(2000) null',
    version: 'varchar(64)',
    effective_on: 'date',
    external_id: 'varchar(96)',
    year: 'integer',
    elements_missing: 'integer null',
    published_on: 'date null',
    verdict: 'varchar(32)',
    observed_on: 'date null',
    content_hash: 'varchar(64) null',
    checked_at: 'datetime(3) null',
    finding: 'varchar(500) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  { index: [['external_id'], ['unit_id', 'item_code']], unique: [['unit_id', 'external_id']] },
)
