import { createTable } from '../../../kit/store/index.ts'

export const platformIntegration = createTable(
  'platform_integration',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    platform: 'varchar(32)',
    name: 'varchar(500)',
    year: 'integer',
    item_sync: 'boolean',
    sso_linked: 'boolean',
    linked_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'name']], unique: [['unit_id', 'external_id']] },
)
