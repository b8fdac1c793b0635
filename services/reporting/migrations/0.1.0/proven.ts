import { createTable } from '../../../kit/store/index.ts'

export const proven = createTable(
  'proven',
  {
    indicator: 'varchar(64) key',
    unit_id: 'varchar(96) key',
    year: 'integer key',
    task_no: 'integer',
    numerator: 'integer',
    denominator: 'integer',
  },
  { index: [['year', 'task_no', 'unit_id']] },
)
