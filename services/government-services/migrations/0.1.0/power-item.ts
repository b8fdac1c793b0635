import { createTable } from '../../../kit/store/index.ts'

export const powerItem = createTable(
  'power_item',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    item_code: 'varchar(64)',
    name: 'varchar(500)',
    level: 'varchar(32)',
    year: 'integer',
    version: 'varchar(64)',
    in_list_system_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'item_code']], unique: [['unit_id', 'external_id']] },
)
