import { createTable, type Migration } from '../../kit/store/index.ts'

export const reopening: Migration = {
  name: '20261127114017-reopening',
  steps: [
    createTable(
      'reopening',
      {
        id: 'varchar(96) key',
        assignment_id: 'varchar(96)',
        unit_id: 'varchar(96)',
        task_id: 'varchar(96)',
        state_before: 'varchar(16)',
        reason: 'text',
        reopened_at: 'datetime(3)',
        reopened_by: 'varchar(200)',
      },
      { index: [['assignment_id']] },
    ),
  ],
}
