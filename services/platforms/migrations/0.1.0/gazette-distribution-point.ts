import { createTable } from '../../../kit/store/index.ts'

export const gazetteDistributionPoint = createTable(
  'gazette_distribution_point',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    name: 'varchar(500)',
    kind: 'varchar(32)',
    copies: 'integer',
  },
  { index: [['external_id'], ['unit_id', 'name']], unique: [['unit_id', 'external_id']] },
)
