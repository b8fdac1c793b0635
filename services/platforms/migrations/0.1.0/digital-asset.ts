import { createTable } from '../../../kit/store/index.ts'

export const digitalAsset = createTable(
  'digital_asset',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    year: 'integer',
    name: 'varchar(500)',
    type: 'varchar(32)',
    url: 'varchar(2000)',
    retired_on: 'date null',
    aaaa_record: 'boolean null',
    reachable: 'boolean null',
    content_parity: 'boolean null',
    tested_on: 'date null',
    external_id: 'varchar(96)',
    regressed: 'boolean null',
  },
  { index: [['external_id'], ['unit_id', 'year']], unique: [['unit_id', 'external_id']] },
)
