import { createTable } from '../../../kit/store/index.ts'

export const policyExecutionUpdate = createTable(
  'policy_execution_update',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    policy_document_id: 'varchar(96)',
    subject: 'varchar(500)',
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
    index: [['external_id'], ['policy_document_id'], ['unit_id', 'published_on']],
    unique: [['unit_id', 'external_id']],
  },
)
