import { createTable } from '../../../kit/store/index.ts'

export const newMediaAccount = createTable(
  'new_media_account',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    platform: 'varchar(32)',
    handle: 'varchar(500)',
    verified: 'boolean',
    followers: 'integer',
    opened_on: 'date',
    closed_on: 'date null',
    reported_to: 'date null',
    posts: 'integer null',
    last_post_on: 'date null',
    checked_on: 'date null',
    faulty: 'boolean null',
    weak_since: 'date null',
    open_issues: 'integer null',
    rectified_on: 'date null',
    decided_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'handle']], unique: [['unit_id', 'external_id']] },
)
