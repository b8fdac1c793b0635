import { createTable } from '../../../kit/store/index.ts'

export const urge = createTable(
  'urge',
  {
    id: 'varchar(96) key',
    assignment_id: 'varchar(96)',
    unit_id: 'varchar(96)',
    task_id: 'varchar(96)',
    text: 'text',
    sent_at: 'datetime(3)',
    sent_by: 'varchar(200)',
  },
  { index: [['assignment_id']] },
)
