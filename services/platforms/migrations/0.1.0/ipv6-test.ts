import { createTable } from '../../../kit/store/index.ts'

export const ipv6Test = createTable(
  'ipv6_test',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    asset_id: 'varchar(96)',
    aaaa_record: 'boolean',
    reachable: 'boolean',
    content_parity: 'boolean',
    tested_on: 'date',
    external_id: 'varchar(96)',
  },
  { index: [['asset_id', 'tested_on'], ['external_id']], unique: [['unit_id', 'external_id']] },
)
