import { createTable } from '../../../kit/store/index.ts'

export const progressPlace = createTable('progress_place', {
  id: 'varchar(96) key',
  cell_id: 'varchar(64)',
  percentage: 'integer',
  met: 'integer',
  counted: 'integer',
})
