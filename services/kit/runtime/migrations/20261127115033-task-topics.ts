import { createTable, dropColumn, dropTable, type Migration } from '../../store/index.ts'

export const taskTopics: Migration = {
  name: '20261127115033-task-topics',
  steps: [
    createTable(
      'task_topic',
      { topic: 'varchar(96) key', year: 'integer key', task_id: 'varchar(96) key' },
      { index: [['task_id']] },
    ),
    createTable('topic_target', {
      task_id: 'varchar(96) key',
      indicator: 'varchar(64) key',
      least: 'integer',
    }),
    dropColumn('expectation', 'task_number'),
    dropColumn('expectation', 'year'),
    // Derived from counters and expectations; the key has a new column.
    dropTable('reached_total'),
    createTable('reached_total', {
      indicator: 'varchar(64) key',
      unit_id: 'varchar(96) key',
      year: 'integer key',
      task_id: 'varchar(96) key',
      numerator: 'integer',
      denominator: 'integer',
    }),
  ],
}
