import { createTable } from '../../../kit/store/index.ts'

export const webhook = createTable(
  'webhook',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    url: 'varchar(2000)',
    filter: 'text',
    secret: 'varchar(500)',
    previous_secret: 'varchar(500) null',
    previous_until: 'datetime(3) null',
    state: 'varchar(16)',
    position: 'bigint',
    created_by: 'varchar(200)',
    created_at: 'datetime(3)',
    failures: 'integer',
    next_attempt_at: 'datetime(3) null',
    claim: 'varchar(64) null',
    claimed_until: 'datetime(3) null',
    deleted_at: 'datetime(3) null',
  },
  { index: [['unit_id']] },
)
