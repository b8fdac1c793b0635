import { createTable } from '../../../kit/store/index.ts'

export const securityIncident = createTable(
  'security_incident',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    website_id: 'varchar(96)',
    kind: 'varchar(32)',
    detected_at: 'datetime(3)',
    resolved_at: 'datetime(3) null',
  },
  {
    index: [['external_id'], ['unit_id', 'detected_at'], ['website_id']],
    unique: [['unit_id', 'external_id']],
  },
)
