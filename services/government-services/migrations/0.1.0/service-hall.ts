import { createTable } from '../../../kit/store/index.ts'

export const serviceHall = createTable(
  'service_hall',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    name: 'varchar(500)',
    level: 'varchar(32)',
    year: 'integer',
    windows: 'integer',
    items_in_all: 'integer',
    items_on_site: 'integer',
    items_both_ways: 'integer null',
    standard_no: 'varchar(64) null',
    unified_on: 'date null',
    rules_missing: 'integer null',
    comprehensive_window_count: 'integer null',
    items_through_windows: 'integer null',
    facilities_missing: 'integer null',
    facilities_checked_on: 'date null',
    opened_on: 'date',
    closed_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'name']], unique: [['unit_id', 'external_id']] },
)
