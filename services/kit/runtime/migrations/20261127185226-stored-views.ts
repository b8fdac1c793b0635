import { createTable, type Migration } from '../../store/index.ts'

export const storedViews: Migration = {
  name: '20261127185226-stored-views',
  steps: [createTable('stored_view', { name: 'varchar(64) key', digest: 'varchar(64)' })],
}
