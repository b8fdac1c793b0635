import { createTable } from '../../../kit/store/index.ts'

export const resourceDisclosure = createTable(
  'resource_disclosure',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    transaction_id: 'varchar(96)',
    stage: 'varchar(32)',
    title: 'varchar(500)',
    formed_on: 'date',
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
    index: [
      ['external_id'],
      ['published_on', 'due_at'],
      ['transaction_id'],
      ['unit_id', 'formed_on'],
    ],
    unique: [['unit_id', 'external_id']],
  },
)
