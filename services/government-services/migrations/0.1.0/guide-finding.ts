import { createTable } from '../../../kit/store/index.ts'

export const guideFinding = createTable(
  'guide_finding',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    guide_inspection_id: 'varchar(96)',
    item_code: 'varchar(64)',
    fault: 'varchar(32)',
    what: 'text',
    found_on: 'date',
    rectified_on: 'date null',
    verified_on: 'date null',
  },
  {
    index: [['external_id'], ['guide_inspection_id'], ['unit_id', 'found_on']],
    unique: [['unit_id', 'external_id']],
  },
)
