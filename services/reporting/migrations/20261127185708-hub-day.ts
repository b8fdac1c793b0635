import { createTable, type Migration } from '../../kit/store/index.ts'

export const hubDay: Migration = {
  name: '20261127185708-hub-day',
  steps: [createTable('hub_day', { id: 'integer key', today: 'date', green_from: 'date null' })],
}
