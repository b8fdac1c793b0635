import { createTable } from '../../../kit/store/index.ts'

export const feed = createTable(
  'feed',
  {
    position: 'bigint key',
    service: 'varchar(64)',
    seq: 'bigint',
    kind: 'varchar(64)',
    subject: 'varchar(160)',
    unit_id: 'varchar(96) null',
    unit_path: 'varchar(400)',
    task_id: 'varchar(96) null',
    domain: 'varchar(64)',
    audience: 'varchar(16)',
    tags: 'text',
    fields: 'text',
    at: 'varchar(24)',
    digest: 'varchar(64)',
    chain: 'varchar(64)',
  },
  { unique: [['service', 'seq']] },
)
