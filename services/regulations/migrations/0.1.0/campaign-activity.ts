import { createTable } from '../../../kit/store/index.ts'

export const campaignActivity = createTable(
  'campaign_activity',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    title: 'varchar(500)',
    form: 'varchar(32)',
    occasion: 'varchar(32)',
    held_on: 'date',
    audience: 'varchar(500) null',
    reached: 'integer null',
    published_on: 'date null',
    url: 'varchar(2000) null',
    verdict: 'varchar(32)',
    observed_on: 'date null',
    content_hash: 'varchar(64) null',
    checked_at: 'datetime(3) null',
    finding: 'varchar(500) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  { index: [['external_id'], ['unit_id', 'held_on']], unique: [['unit_id', 'external_id']] },
)
