import { createTable } from '../../../kit/store/index.ts'

export const approvalStandard = createTable(
  'approval_standard',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    aspect: 'varchar(32)',
    title: 'varchar(500)',
    doc_no: 'varchar(64)',
    scope: 'varchar(500)',
    year: 'integer',
    issued_on: 'date',
    repealed_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'issued_on']], unique: [['unit_id', 'external_id']] },
)
