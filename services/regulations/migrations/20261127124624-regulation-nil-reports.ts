import { createTable, type Migration } from '../../kit/store/index.ts'

export const regulationNilReports: Migration = {
  name: '20261127124624-regulation-nil-reports',
  steps: [
    createTable(
      'regulation_nil_report',
      {
        id: 'varchar(96) key',
        unit_id: 'varchar(96)',
        external_id: 'varchar(96)',
        entered_at: 'datetime(3)',
        year: 'integer',
        declared_on: 'date',
        declared_by: 'varchar(500)',
        basis: 'text',
        withdrawn_on: 'date null',
        matter: 'varchar(32)',
      },
      { index: [['unit_id', 'year'], ['external_id']], unique: [['unit_id', 'external_id']] },
    ),
  ],
}
