import { createTable } from '../../../kit/store/index.ts'

export const transitionMeasure = createTable(
  'transition_measure',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    year: 'integer',
    measure: 'varchar(500)',
    basis: 'text null',
    planned_on: 'date',
    done_on: 'date null',
  },
  { index: [['external_id'], ['unit_id', 'planned_on']], unique: [['unit_id', 'external_id']] },
)
