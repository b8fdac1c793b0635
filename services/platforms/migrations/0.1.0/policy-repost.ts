import { createTable } from '../../../kit/store/index.ts'

export const policyRepost = createTable(
  'policy_repost',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    website_id: 'varchar(96)',
    title: 'varchar(500)',
    source_url: 'varchar(2000)',
    issued_at: 'datetime(3)',
    reposted_at: 'datetime(3) null',
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
  {
    index: [['external_id'], ['reposted_at', 'due_at'], ['unit_id', 'issued_at'], ['website_id']],
    unique: [['unit_id', 'external_id']],
  },
)
