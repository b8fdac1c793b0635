import { createTable } from '../../../kit/store/index.ts'

export const releaseReviewRule = createTable(
  'release_review_rule',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    title: 'varchar(500)',
    doc_no: 'varchar(64)',
    issued_on: 'date',
    revoked_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'issued_on']], unique: [['unit_id', 'external_id']] },
)
