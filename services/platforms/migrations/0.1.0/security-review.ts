import { createTable } from '../../../kit/store/index.ts'

export const securityReview = createTable(
  'security_review',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    dataset_id: 'varchar(96)',
    reviewed_on: 'date',
    result: 'varchar(32)',
  },
  {
    index: [['dataset_id'], ['external_id'], ['unit_id', 'reviewed_on']],
    unique: [['unit_id', 'external_id']],
  },
)
