import { createTable } from '../../../kit/store/index.ts'

export const accountActivity = createTable(
  'account_activity',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    account_id: 'varchar(96)',
    period_from: 'date',
    period_to: 'date',
    posts: 'integer',
    interpretation_posts: 'integer',
    service_functions: 'integer',
    last_post_on: 'date null',
  },
  {
    index: [['account_id'], ['external_id'], ['unit_id', 'period_to']],
    unique: [['unit_id', 'external_id']],
  },
)
