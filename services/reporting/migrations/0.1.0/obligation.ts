import { createTable } from '../../../kit/store/index.ts'

export const obligation = createTable('obligation', {
  id: 'varchar(96) key',
  programme_id: 'varchar(96)',
  code: 'varchar(16)',
  title_hant: 'varchar(500)',
  title_hans: 'varchar(500)',
  title_en: 'varchar(500)',
  summary_hant: 'text',
  summary_hans: 'text',
  summary_en: 'text',
  due_on: 'date null',
  requires_publication: 'boolean',
  group_ids: 'text',
  unit_ids: 'text',
  note: 'text null',
})
