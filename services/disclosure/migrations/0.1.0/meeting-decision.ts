import { createTable } from '../../../kit/store/index.ts'

export const meetingDecision = createTable(
  'meeting_decision',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    meeting: 'varchar(32)',
    held_on: 'date',
    title: 'varchar(500)',
    disclosure_type: 'varchar(32)',
    withhold_reason: 'text null',
    published_on: 'date null',
    url: 'varchar(2000) null',
    verdict: 'varchar(32)',
    observed_on: 'date null',
    content_hash: 'varchar(64) null',
    checked_at: 'datetime(3) null',
    finding: 'varchar(500) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['external_id'], ['published_on', 'due_at'], ['unit_id', 'held_on']],
    unique: [['unit_id', 'external_id']],
  },
)
