import { createTable } from '../../../kit/store/index.ts'

export const expectationWatchNote = createTable(
  'expectation_watch_note',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    battle: 'varchar(32)',
    observed_on: 'date',
    summary: 'text',
    action_taken: 'text null',
  },
  { index: [['external_id'], ['unit_id', 'observed_on']], unique: [['unit_id', 'external_id']] },
)
