import { createTable } from '../../../kit/store/index.ts'

export const opennessListItem = createTable(
  'openness_list_item',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    openness_list_id: 'varchar(96)',
    year: 'integer',
    field: 'varchar(32)',
    title: 'varchar(500)',
    subject: 'varchar(500)',
    time_limit: 'varchar(500)',
    channel: 'varchar(500)',
    stage: 'varchar(32)',
    has_interpretation: 'boolean',
    has_response: 'boolean',
    has_participation: 'boolean',
  },
  {
    index: [['external_id'], ['openness_list_id'], ['unit_id', 'title']],
    unique: [['unit_id', 'external_id']],
  },
)
