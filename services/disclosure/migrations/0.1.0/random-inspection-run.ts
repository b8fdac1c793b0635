import { createTable } from '../../../kit/store/index.ts'

export const randomInspectionRun = createTable(
  'random_inspection_run',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    item_id: 'varchar(96)',
    drawn_on: 'date',
    inspectors: 'text',
    targets: 'integer null',
    published_results: 'integer null',
    concluded_on: 'date null',
  },
  {
    index: [['external_id'], ['item_id'], ['unit_id', 'drawn_on']],
    unique: [['unit_id', 'external_id']],
  },
)
