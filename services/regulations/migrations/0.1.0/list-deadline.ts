import { createTable } from '../../../kit/store/index.ts'

export const listDeadline = createTable(
  'list_deadline',
  {
    id: 'varchar(96) key',
    year: 'integer',
    list_kind: 'varchar(16)',
    unit_kind: 'varchar(32)',
    compile_by: 'date',
    publish_by: 'date null',
    authority: 'varchar(500)',
  },
  { unique: [['year', 'list_kind', 'unit_kind']] },
)
