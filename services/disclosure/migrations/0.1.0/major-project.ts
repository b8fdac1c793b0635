import { createTable } from '../../../kit/store/index.ts'

export const majorProject = createTable(
  'major_project',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    project_code: 'varchar(64)',
    name: 'varchar(500)',
    approver: 'varchar(500) null',
    high_concern: 'boolean',
    stage: 'varchar(32)',
    answered_for: 'text null',
    unanswered: 'text null',
    published_pieces: 'integer null',
  },
  { index: [['external_id'], ['unit_id', 'year']], unique: [['unit_id', 'external_id']] },
)
