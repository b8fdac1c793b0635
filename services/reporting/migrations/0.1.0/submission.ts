import { createTable } from '../../../kit/store/index.ts'

export const submission = createTable(
  'submission',
  {
    id: 'varchar(96) key',
    assignment_id: 'varchar(96)',
    unit_id: 'varchar(96)',
    task_id: 'varchar(96)',
    version: 'integer',
    status: 'varchar(16)',
    text: 'text',
    percentage: 'integer',
    evidence: 'text',
    submitted_at: 'datetime(3) null',
    reviewed_at: 'datetime(3) null',
    written_by: 'varchar(200)',
    reviewed_by: 'varchar(200) null',
    remark: 'text null',
  },
  { index: [['submitted_at'], ['unit_id']], unique: [['assignment_id', 'version']] },
)
