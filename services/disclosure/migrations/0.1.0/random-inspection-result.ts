import { createTable } from '../../../kit/store/index.ts'

export const randomInspectionResult = createTable(
  'random_inspection_result',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    run_id: 'varchar(96)',
    target_name: 'varchar(500)',
    concluded_on: 'date null',
    outcome: 'varchar(32) null',
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
    index: [['external_id'], ['published_on', 'due_at'], ['run_id'], ['unit_id', 'concluded_on']],
    unique: [['unit_id', 'external_id']],
  },
)
