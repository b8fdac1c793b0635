import { createTable } from '../../../kit/store/index.ts'

export const hotlineLine = createTable(
  'hotline_line',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    number: 'varchar(64)',
    name: 'varchar(500)',
    owner: 'varchar(500) null',
    origin: 'varchar(32)',
    plan: 'varchar(32)',
    merged_on: 'date null',
    both_numbers: 'boolean',
    data_shared: 'boolean',
    unified_supervision: 'boolean',
  },
  { index: [['external_id'], ['unit_id', 'number']], unique: [['unit_id', 'external_id']] },
)
