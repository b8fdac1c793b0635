import { createTable } from '../../../kit/store/index.ts'

export const reportSection = createTable(
  'report_section',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    report: 'varchar(32)',
    task_no: 'integer',
    stated_on: 'date null',
    url: 'varchar(2000) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['external_id'], ['stated_on', 'due_at'], ['unit_id', 'year']],
    unique: [['unit_id', 'external_id']],
  },
)
