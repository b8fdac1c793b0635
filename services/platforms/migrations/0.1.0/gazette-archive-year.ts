import { createTable } from '../../../kit/store/index.ts'

export const gazetteArchiveYear = createTable(
  'gazette_archive_year',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    gazette_year: 'integer',
    issues: 'integer',
    issues_loaded: 'integer',
    items_searchable: 'boolean',
  },
  { index: [['external_id'], ['unit_id', 'year']], unique: [['unit_id', 'external_id']] },
)
