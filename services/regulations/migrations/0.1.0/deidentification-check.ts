import { createTable } from '../../../kit/store/index.ts'

export const deidentificationCheck = createTable(
  'deidentification_check',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    information_release_id: 'varchar(96)',
    personal_data_kinds: 'text',
    exemption: 'varchar(32)',
    masked: 'boolean',
    checked_at: 'datetime(3)',
  },
  {
    index: [['external_id'], ['information_release_id'], ['unit_id', 'checked_at']],
    unique: [['unit_id', 'external_id']],
  },
)
