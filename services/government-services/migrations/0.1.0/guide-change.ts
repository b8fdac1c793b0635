import { createTable } from '../../../kit/store/index.ts'

export const guideChange = createTable(
  'guide_change',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    guide_id: 'varchar(96)',
    what: 'text',
    approval_completed_at: 'datetime(3)',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
    implement_on: 'date',
    published_at: 'datetime(3) null',
    url: 'varchar(2000) null',
    external_id: 'varchar(96)',
  },
  {
    index: [
      ['due_at'],
      ['external_id'],
      ['guide_id', 'approval_completed_at'],
      ['published_at', 'due_at'],
      ['unit_id', 'approval_completed_at'],
    ],
    unique: [['unit_id', 'external_id']],
  },
)
