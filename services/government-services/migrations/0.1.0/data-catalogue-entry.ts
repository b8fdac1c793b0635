import { createTable } from '../../../kit/store/index.ts'

export const dataCatalogueEntry = createTable(
  'data_catalogue_entry',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    title: 'varchar(500)',
    data_fields: 'text',
    year: 'integer',
    update_cycle: 'varchar(32)',
    platform: 'varchar(32)',
    last_aggregated_on: 'date null',
    record_count: 'integer null',
    retired_on: 'date null',
    link_count: 'integer null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['external_id'], ['retired_on', 'due_at'], ['unit_id', 'title']],
    unique: [['unit_id', 'external_id']],
  },
)
