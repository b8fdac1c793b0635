import { createTable } from '../../../kit/store/index.ts'

export const releaseReview = createTable(
  'release_review',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    information_release_id: 'varchar(96)',
    secrecy_result: 'varchar(32)',
    wording_result: 'varchar(32)',
    timing_decision: 'varchar(32)',
    manner_decision: 'varchar(32)',
    reviewer: 'varchar(500)',
    decided_at: 'datetime(3)',
  },
  {
    index: [['external_id'], ['information_release_id'], ['unit_id', 'decided_at']],
    unique: [['unit_id', 'external_id']],
  },
)
