import { createTable } from '../../../kit/store/index.ts'

export const hallRule = createTable(
  'hall_rule',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    hall_id: 'varchar(96)',
    kind: 'varchar(32)',
    title: 'varchar(500)',
    doc_no: 'varchar(64)',
    issued_on: 'date',
    repealed_on: 'date null',
  },
  {
    index: [['external_id'], ['hall_id'], ['unit_id', 'issued_on']],
    unique: [['unit_id', 'external_id']],
  },
)
