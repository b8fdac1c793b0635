import { createTable } from '../../../kit/store/index.ts'

export const releaseIncident = createTable(
  'release_incident',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    information_release_id: 'varchar(96)',
    kind: 'varchar(32)',
    summary: 'text null',
    found_on: 'date',
    fixed_on: 'date null',
  },
  {
    index: [['external_id'], ['information_release_id'], ['unit_id', 'found_on']],
    unique: [['unit_id', 'external_id']],
  },
)
