import { createTable } from '../../../kit/store/index.ts'

export const rulePack = createTable('rule_pack', {
  id: 'varchar(96) key',
  rule: 'varchar(64)',
  roll: 'varchar(32)',
  what_hant: 'varchar(500)',
  what_hans: 'varchar(500)',
  what_en: 'varchar(500)',
  source: 'varchar(16)',
  authority: 'varchar(500)',
  valid_from: 'date null',
  valid_to: 'date null',
  task_nos: 'text',
  switched_on: 'boolean',
  reason: 'text null',
})
