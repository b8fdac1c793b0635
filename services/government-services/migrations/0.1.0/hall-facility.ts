import { createTable } from '../../../kit/store/index.ts'

export const hallFacility = createTable(
  'hall_facility',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    hall_id: 'varchar(96)',
    kind: 'varchar(32)',
    present: 'boolean',
    checked_on: 'date',
    photo_ref: 'varchar(500) null',
  },
  {
    index: [['external_id'], ['hall_id'], ['unit_id', 'kind']],
    unique: [['unit_id', 'external_id']],
  },
)
