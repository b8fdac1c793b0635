import { createTable } from '../../../kit/store/index.ts'

export const majorDeployment = createTable(
  'major_deployment',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    theme: 'varchar(32)',
    not_applicable_reason: 'text null',
    policy_interpretations: 'integer null',
    execution_interpretations: 'integer null',
    result_interpretations: 'integer null',
  },
  { index: [['external_id'], ['unit_id', 'year']], unique: [['unit_id', 'external_id']] },
)
