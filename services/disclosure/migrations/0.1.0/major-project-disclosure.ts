import { createTable } from '../../../kit/store/index.ts'

export const majorProjectDisclosure = createTable(
  'major_project_disclosure',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    project_id: 'varchar(96)',
    kind: 'varchar(32)',
    title: 'varchar(500)',
    formed_on: 'date null',
    not_applicable_reason: 'text null',
    administrative_decision: 'boolean',
    secrecy_reviewed_on: 'date null',
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
    index: [['external_id'], ['project_id'], ['published_on', 'due_at'], ['unit_id', 'formed_on']],
    unique: [['unit_id', 'external_id']],
  },
)
