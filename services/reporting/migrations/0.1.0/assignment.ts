import { createTable } from '../../../kit/store/index.ts'

export const assignment = createTable(
  'assignment',
  {
    id: 'varchar(96) key',
    programme_id: 'varchar(96)',
    task_id: 'varchar(96)',
    is_obligation: 'boolean',
    task_no: 'integer',
    year: 'integer',
    unit_id: 'varchar(96)',
    role: 'varchar(16)',
    grounds: 'text',
    group_id: 'varchar(32) null',
    state: 'varchar(16)',
    designated: 'boolean',
    counts: 'boolean',
    percentage: 'integer',
    requires_publication: 'boolean',
    due_on: 'date null',
    original_due_on: 'date null',
    completed_on: 'date null',
    signed_at: 'datetime(3) null',
    done_at: 'datetime(3) null',
    versions: 'integer',
    fell_due: 'boolean',
  },
  {
    index: [['due_on'], ['programme_id', 'task_no'], ['unit_id']],
    unique: [['task_id', 'unit_id']],
  },
)
