import { createTable } from '../../../kit/store/index.ts'

export const accountRectification = createTable(
  'account_rectification',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    account_id: 'varchar(96)',
    issue: 'varchar(32)',
    found_on: 'date',
    action: 'varchar(32) null',
    decided_on: 'date null',
    done_on: 'date null',
  },
  {
    index: [['account_id'], ['external_id'], ['unit_id', 'found_on']],
    unique: [['unit_id', 'external_id']],
  },
)
