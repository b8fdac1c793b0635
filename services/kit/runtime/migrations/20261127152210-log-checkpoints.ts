import { createTable, type Migration } from '../../store/index.ts'

export const logCheckpoints: Migration = {
  name: '20261127152210-log-checkpoints',
  steps: [
    createTable('log_checkpoint', {
      log: 'varchar(64) key',
      number: 'integer key',
      seq: 'bigint',
      statement: 'text',
    }),
  ],
}
