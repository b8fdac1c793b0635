import { createTable, type Migration } from '../../kit/store/index.ts'

export const timedRecords: Migration = {
  name: '20261127121445-timed-records',
  steps: [
    createTable(
      'timed_record',
      {
        id: 'varchar(96) key',
        service: 'varchar(64)',
        unit_id: 'varchar(96)',
        title: 'varchar(500)',
        due_at: 'varchar(24) null',
        finished: 'boolean',
        is_public: 'boolean',
      },
      { index: [['unit_id', 'finished', 'due_at']] },
    ),
  ],
}
