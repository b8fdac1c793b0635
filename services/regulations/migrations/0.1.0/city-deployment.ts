import { createTable } from '../../../kit/store/index.ts'

export const cityDeployment = createTable(
  'city_deployment',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    doc_no: 'varchar(64)',
    title: 'varchar(500)',
    deployed_on: 'date',
  },
  { index: [['external_id'], ['unit_id', 'deployed_on']], unique: [['unit_id', 'external_id']] },
)
