import { addColumn, createIndex, createTable, type Migration } from '../../kit/store/index.ts'

export const history: Migration = {
  name: '20261127194437-history',
  steps: [
    createTable(
      'proven_version',
      {
        indicator: 'varchar(64) key',
        unit_id: 'varchar(96) key',
        year: 'integer key',
        numerator: 'integer',
        denominator: 'integer',
        since: 'bigint key',
        topic: 'varchar(96)',
      },
      { index: [['topic', 'year']] },
    ),
    createTable('past_correction', { id: 'integer key', at: 'varchar(24)' }),
    createTable(
      'assignment_version',
      {
        assignment_id: 'varchar(96) key',
        since: 'bigint key',
        programme_id: 'varchar(96)',
        role: 'varchar(16)',
        group_id: 'varchar(32) null',
        state: 'varchar(16)',
        counts: 'boolean',
        percentage: 'integer',
        due_on: 'date null',
        original_due_on: 'date null',
        completed_on: 'date null',
      },
      { index: [['programme_id', 'since']] },
    ),
    createTable(
      'overdue_period',
      {
        id: 'varchar(96) key',
        since: 'bigint key',
        until: 'bigint',
        service: 'varchar(64)',
        unit_id: 'varchar(96)',
        title: 'varchar(500)',
        due_at: 'varchar(24)',
        is_public: 'boolean',
        finished_at: 'varchar(24) null',
      },
      { index: [['until', 'due_at']] },
    ),
    createIndex('feed', ['at', 'position']),
    addColumn('timed_record', 'since', 'bigint', { fill: '0' }),
  ],
}
