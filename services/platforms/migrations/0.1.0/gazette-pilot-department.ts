import { createTable } from '../../../kit/store/index.ts'

export const gazettePilotDepartment = createTable(
  'gazette_pilot_department',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    department: 'varchar(500)',
    started_on: 'date',
    ended_on: 'date null',
    docs_issued: 'integer null',
    docs_published: 'integer null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['docs_published', 'due_at'], ['external_id'], ['unit_id', 'department']],
    unique: [['unit_id', 'external_id']],
  },
)
