import { createTable } from '../../../kit/store/index.ts'

export const guideInspection = createTable(
  'guide_inspection',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    inspector: 'varchar(500)',
    inspected_on: 'date',
    scope: 'text',
    items: 'integer',
    sample_size: 'integer',
    concluded_on: 'date null',
    found: 'integer null',
    open: 'integer null',
  },
  { index: [['external_id'], ['unit_id', 'inspected_on']], unique: [['unit_id', 'external_id']] },
)
