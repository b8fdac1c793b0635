import { createTable } from '../../../kit/store/index.ts'

export const repeatCollectionFinding = createTable(
  'repeat_collection_finding',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    service_item_id: 'varchar(96)',
    datum: 'varchar(500)',
    available_entry_id: 'varchar(96)',
    found_on: 'date',
    removed_on: 'date null',
  },
  {
    index: [['available_entry_id'], ['external_id'], ['service_item_id'], ['unit_id', 'found_on']],
    unique: [['unit_id', 'external_id']],
  },
)
