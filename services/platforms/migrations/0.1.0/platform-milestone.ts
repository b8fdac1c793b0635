import { createTable } from '../../../kit/store/index.ts'

export const platformMilestone = createTable(
  'platform_milestone',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    kind: 'varchar(32)',
    name: 'varchar(500)',
    level: 'varchar(32)',
    planned_on: 'date null',
    reached_on: 'date null',
    url: 'varchar(2000) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['external_id'], ['reached_on', 'due_at'], ['unit_id', 'planned_on']],
    unique: [['unit_id', 'external_id']],
  },
)
