import { createTable } from '../../../kit/store/index.ts'

export const plan = createTable(
  'plan',
  {
    id: 'varchar(96) key',
    assignment_id: 'varchar(96)',
    unit_id: 'varchar(96)',
    task_id: 'varchar(96)',
    text: 'text',
    publication: 'text null',
    filed_at: 'datetime(3)',
    filed_by: 'varchar(200)',
  },
  { index: [['assignment_id']] },
)
