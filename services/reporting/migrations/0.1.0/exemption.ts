import { createTable } from '../../../kit/store/index.ts'

export const exemption = createTable(
  'exemption',
  {
    id: 'varchar(96) key',
    assignment_id: 'varchar(96)',
    unit_id: 'varchar(96)',
    task_id: 'varchar(96)',
    status: 'varchar(16)',
    reason: 'text',
    requested_at: 'datetime(3)',
    requested_by: 'varchar(200)',
    decided_at: 'datetime(3) null',
    decided_by: 'varchar(200) null',
    remark: 'text null',
  },
  { index: [['assignment_id']] },
)
