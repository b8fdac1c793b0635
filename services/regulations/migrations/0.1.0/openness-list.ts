import { createTable } from '../../../kit/store/index.ts'

export const opennessList = createTable(
  'openness_list',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    year: 'integer',
    kind: 'varchar(32)',
    title: 'varchar(500)',
    version: 'varchar(64)',
    compile_by: 'date null',
    compiled_on: 'date',
    publish_by: 'date null',
    published_on: 'date null',
    url: 'varchar(2000) null',
    external_id: 'varchar(96)',
    verdict: 'varchar(32)',
    observed_on: 'date null',
    content_hash: 'varchar(64) null',
    checked_at: 'datetime(3) null',
    finding: 'varchar(500) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  { index: [['external_id'], ['unit_id', 'year', 'kind']], unique: [['unit_id', 'external_id']] },
)
