import { createTable } from '../../../kit/store/index.ts'

export const gazetteColumn = createTable(
  'gazette_column',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    website_id: 'varchar(96)',
    on_home_page: 'boolean',
    has_directory: 'boolean',
    has_search: 'boolean',
    new_media: 'boolean',
    checked_on: 'date',
  },
  {
    index: [['external_id'], ['unit_id', 'checked_on'], ['website_id']],
    unique: [['unit_id', 'external_id']],
  },
)
