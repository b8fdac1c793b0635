import { createTable } from '../../../kit/store/index.ts'

export const budgetDisclosureAssessment = createTable(
  'budget_disclosure_assessment',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    assessed_on: 'date',
    score: 'integer',
    findings: 'text null',
  },
  { index: [['external_id'], ['unit_id', 'year']], unique: [['unit_id', 'external_id']] },
)
