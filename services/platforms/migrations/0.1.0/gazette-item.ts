import { createTable } from '../../../kit/store/index.ts'

export const gazetteItem = createTable(
  'gazette_item',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    issue_id: 'varchar(96)',
    pilot_id: 'varchar(96) null',
    doc_no: 'varchar(64) null',
    title: 'varchar(500)',
    kind: 'varchar(32)',
    formed_on: 'date',
  },
  {
    index: [['external_id'], ['issue_id'], ['pilot_id'], ['unit_id', 'formed_on']],
    unique: [['unit_id', 'external_id']],
  },
)
