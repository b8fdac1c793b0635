import { createTable } from '../../../kit/store/index.ts'

export const websiteLifecycleEvent = createTable(
  'website_lifecycle_event',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    website_id: 'varchar(96)',
    kind: 'varchar(32)',
    approved_on: 'date',
    notice_from: 'date null',
    notice_to: 'date null',
    done_on: 'date null',
  },
  {
    index: [['external_id'], ['unit_id', 'approved_on'], ['website_id']],
    unique: [['unit_id', 'external_id']],
  },
)
