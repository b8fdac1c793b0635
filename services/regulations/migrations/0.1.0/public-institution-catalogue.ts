import { createTable } from '../../../kit/store/index.ts'

export const publicInstitutionCatalogue = createTable(
  'public_institution_catalogue',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    supervising_department_id: 'varchar(96)',
    year: 'integer',
    institution_type: 'varchar(500)',
    items: 'integer',
    compiled_on: 'date',
    published_on: 'date null',
    url: 'varchar(2000) null',
    verdict: 'varchar(32)',
    observed_on: 'date null',
    content_hash: 'varchar(64) null',
    checked_at: 'datetime(3) null',
    finding: 'varchar(500) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['external_id'], ['supervising_department_id'], ['unit_id', 'compiled_on']],
    unique: [['unit_id', 'external_id']],
  },
)
