import { createTable, type Migration } from '../../kit/store/index.ts'

export const calendarYears: Migration = {
  name: '20261127120519-calendar-years',
  steps: [
    createTable('calendar_year', {
      id: 'varchar(96) key',
      year: 'integer',
      days: 'text',
      imported_at: 'datetime(3)',
    }),
  ],
}
