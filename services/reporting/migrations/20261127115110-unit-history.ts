import { addColumn, createTable, type Migration } from '../../kit/store/index.ts'

export const unitHistory: Migration = {
  name: '20261127115110-unit-history',
  steps: [
    createTable(
      'unit_event',
      {
        id: 'varchar(96) key',
        kind: 'varchar(16)',
        unit_id: 'varchar(96)',
        other_unit_id: 'varchar(96) null',
        effective_on: 'date null',
        is_day_certain: 'boolean',
        document: 'varchar(200)',
        source: 'varchar(500) null',
        note: 'varchar(500) null',
      },
      { index: [['other_unit_id'], ['unit_id']] },
    ),
    addColumn('assignment', 'taken_over_from_id', 'varchar(96) null'),
    addColumn('unit', 'former_paths', 'text', { fill: "'[]'" }),
    addColumn('unit', 'former_names', 'text', { fill: "'[]'" }),
    addColumn('unit', 'other_successor_ids', 'text', { fill: "'[]'" }),
  ],
}
