import { createTable } from '../../../kit/store/index.ts'

export const publicInstitutionRule = createTable(
  'public_institution_rule',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    sector: 'varchar(32)',
    level: 'varchar(32)',
    title: 'varchar(500)',
    doc_no: 'varchar(64)',
    issued_on: 'date',
    has_assessment: 'boolean',
    has_appraisal: 'boolean',
    has_accountability: 'boolean',
    has_inspection: 'boolean',
  },
  { index: [['external_id'], ['unit_id', 'issued_on']], unique: [['unit_id', 'external_id']] },
)
