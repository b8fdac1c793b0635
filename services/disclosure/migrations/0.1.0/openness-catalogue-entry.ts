import { createTable } from '../../../kit/store/index.ts'

export const opennessCatalogueEntry = createTable(
  'openness_catalogue_entry',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    power_list_id: 'varchar(96)',
    catalogue: 'varchar(32)',
    title: 'varchar(500)',
    included_on: 'date',
    removed_on: 'date null',
  },
  {
    index: [['external_id'], ['power_list_id'], ['unit_id', 'included_on']],
    unique: [['unit_id', 'external_id']],
  },
)
