import { createTable } from '../../../kit/store/index.ts'

export const opinionEvent = createTable(
  'opinion_event',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    title: 'varchar(500)',
    category: 'varchar(32)',
    severity: 'varchar(32)',
    field: 'varchar(32) null',
    source: 'varchar(500) null',
    occurred_at: 'datetime(3)',
    detected_at: 'datetime(3)',
    warned_at: 'datetime(3) null',
    closed_at: 'datetime(3) null',
    mechanism_id: 'varchar(96) null',
    first_responded_at: 'datetime(3) null',
    press_conference_at: 'datetime(3) null',
    evaluated_on: 'date null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['closed_at', 'due_at'], ['external_id'], ['mechanism_id'], ['unit_id', 'occurred_at']],
    unique: [['unit_id', 'external_id']],
  },
)
