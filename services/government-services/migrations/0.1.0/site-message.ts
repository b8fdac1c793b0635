import { createTable } from '../../../kit/store/index.ts'

export const siteMessage = createTable(
  'site_message',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    channel: 'varchar(32)',
    subject: 'varchar(500)',
    forwarded_at: 'datetime(3)',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
    replied_at: 'datetime(3) null',
    outcome: 'text null',
    external_id: 'varchar(96)',
    page_url: 'varchar(2000) null',
    officer_id: 'varchar(96) null',
    handled_at: 'datetime(3) null',
    rectified_at: 'datetime(3) null',
  },
  {
    index: [['due_at'], ['external_id'], ['replied_at', 'due_at'], ['unit_id', 'forwarded_at']],
    unique: [['unit_id', 'external_id']],
  },
)
