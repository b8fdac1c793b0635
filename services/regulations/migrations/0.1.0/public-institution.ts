import { createTable } from '../../../kit/store/index.ts'

export const publicInstitution = createTable(
  'public_institution',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    supervising_department_id: 'varchar(96)',
    name: 'varchar(500)',
    institution_type: 'varchar(500) null',
  },
  {
    index: [['external_id'], ['supervising_department_id'], ['unit_id', 'name']],
    unique: [['unit_id', 'external_id']],
  },
)
