import { createTable } from '../../../kit/store/index.ts'

export const webhookDelivery = createTable(
  'webhook_delivery',
  {
    id: 'varchar(96) key',
    webhook_id: 'varchar(96)',
    unit_id: 'varchar(96)',
    position: 'bigint',
    kind: 'varchar(64)',
    attempts: 'integer',
    status: 'varchar(16)',
    last_status: 'integer null',
    last_error: 'varchar(500) null',
    last_attempt_at: 'datetime(3) null',
    delivered_at: 'datetime(3) null',
  },
  {
    index: [
      ['status', 'last_attempt_at'],
      ['webhook_id', 'status', 'position'],
    ],
  },
)
