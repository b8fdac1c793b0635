import { createTable } from '../../../kit/store/index.ts'

export const opinionMechanism = createTable(
  'opinion_mechanism',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    title: 'varchar(500)',
    doc_no: 'varchar(64) null',
    member_units: 'text',
    established_on: 'date',
    last_drill_on: 'date null',
    revoked_on: 'date null',
    uses: 'integer null',
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
  { index: [['external_id'], ['unit_id', 'year']], unique: [['unit_id', 'external_id']] },
)
