import { createTable } from '../../../kit/store/index.ts'

export const itemBinding = createTable(
  'item_binding',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    power_item_id: 'varchar(96)',
    channel: 'varchar(32)',
    library: 'varchar(32)',
    channel_version: 'varchar(64)',
    library_version: 'varchar(64)',
    checked_on: 'date',
  },
  {
    index: [['external_id'], ['power_item_id'], ['unit_id', 'checked_on']],
    unique: [['unit_id', 'external_id']],
  },
)
