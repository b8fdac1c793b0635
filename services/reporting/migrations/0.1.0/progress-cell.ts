import { createTable } from '../../../kit/store/index.ts'

export const progressCell = createTable(
  'progress_cell',
  {
    id: 'varchar(64) key',
    programme_id: 'varchar(96)',
    task_id: 'varchar(96)',
    is_obligation: 'boolean',
    city_id: 'varchar(96) null',
    group_id: 'varchar(32) null',
    role: 'varchar(16)',
    state: 'varchar(16)',
    due_on: 'date null',
    completion: 'varchar(8)',
    counts: 'boolean',
    assignments: 'integer',
    percentage: 'integer',
    met: 'integer',
    counted: 'integer',
  },
  { index: [['city_id'], ['task_id']] },
)
