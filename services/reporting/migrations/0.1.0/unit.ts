import { createTable } from '../../../kit/store/index.ts'

export const unit = createTable(
  'unit',
  {
    id: 'varchar(96) key',
    kind: 'varchar(32)',
    parent_id: 'varchar(96) null',
    path: 'varchar(400)',
    gb2260: 'varchar(6) null',
    name_hant: 'varchar(200)',
    name_hans: 'varchar(200)',
    name_en: 'varchar(200)',
    valid_from: 'date null',
    valid_to: 'date null',
    successor_id: 'varchar(96) null',
    reports: 'boolean',
    evidence: 'varchar(32)',
    note: 'varchar(500) null',
  },
  { index: [['parent_id']] },
)
