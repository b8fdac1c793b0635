import { createTable, type Migration } from '../../store/index.ts'

export const openDue: Migration = {
  name: '20261127100000-open-due',
  steps: [
    createTable('open_due', {
      unit_id: 'varchar(96) key',
      due_at: 'varchar(24) key',
      records: 'integer',
    }),
  ],
}
