import { createTable, type Migration } from '../../store/index.ts'

export const replicatedCalendar: Migration = {
  name: '20261127120502-replicated-calendar',
  steps: [createTable('replicated_calendar_year', { id: 'varchar(96) key', days: 'text' })],
}
