import { createTable } from '../../../kit/store/index.ts'

export const hotlineCase = createTable(
  'hotline_case',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    case_no: 'varchar(64)',
    type: 'varchar(32)',
    received_at: 'datetime(3)',
    dispatched_at: 'datetime(3) null',
    first_read_at: 'datetime(3) null',
    extended_on: 'date null',
    extended_to: 'date null',
    replied_at: 'datetime(3) null',
    closed_at: 'datetime(3) null',
    satisfaction: 'varchar(32) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['external_id'], ['replied_at', 'due_at'], ['unit_id', 'received_at']],
    unique: [['unit_id', 'external_id']],
  },
)
