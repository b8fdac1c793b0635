import { createTable } from '../../../kit/store/index.ts'

export const unitGroup = createTable('unit_group', {
  id: 'varchar(96) key',
  name_hant: 'varchar(200)',
  name_hans: 'varchar(200)',
  name_en: 'varchar(200)',
  phrases: 'text',
  is_open: 'boolean',
  rule_en: 'text',
  rule_hant: 'text',
  member_ids: 'text',
})
