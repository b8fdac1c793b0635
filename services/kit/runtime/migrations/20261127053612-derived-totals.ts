import { createTable, type Migration } from '../../store/index.ts'

export const derivedTotals: Migration = {
  name: '20261127053612-derived-totals',
  steps: [
    createTable('reached_total', {
      indicator: 'varchar(64) key',
      unit_id: 'varchar(96) key',
      year: 'integer key',
      numerator: 'integer',
      denominator: 'integer',
    }),
    createTable('proven_unit', { task_id: 'varchar(96) key', unit_id: 'varchar(96) key' }),
    createTable('proven_total', {
      task_id: 'varchar(96) key',
      unit_id: 'varchar(96) key',
      numerator: 'integer',
      denominator: 'integer',
    }),
    createTable('derived_state', { id: 'varchar(32) key', fingerprint: 'varchar(64)' }),
  ],
}
