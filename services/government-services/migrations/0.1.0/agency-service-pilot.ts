import { createTable } from '../../../kit/store/index.ts'

export const agencyServicePilot = createTable(
  'agency_service_pilot',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    hall_id: 'varchar(96)',
    started_on: 'date',
    cases: 'integer null',
  },
  {
    index: [['external_id'], ['hall_id'], ['unit_id', 'started_on']],
    unique: [['unit_id', 'external_id']],
  },
)
