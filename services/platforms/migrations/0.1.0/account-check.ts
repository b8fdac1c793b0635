import { createTable } from '../../../kit/store/index.ts'

export const accountCheck = createTable(
  'account_check',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    account_id: 'varchar(96)',
    checked_on: 'date',
    off_topic_posts: 'integer',
    review_missing: 'boolean',
    followers: 'integer',
    last_post_on: 'date null',
    result: 'varchar(32)',
  },
  {
    index: [['account_id'], ['external_id'], ['unit_id', 'checked_on']],
    unique: [['unit_id', 'external_id']],
  },
)
