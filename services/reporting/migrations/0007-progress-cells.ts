import { column, type Migration, orNull, table } from '../../kit/store/index.ts'

const short = { type: 'varchar', length: '16' }
const sums = { percentage: column.integer, met: column.integer, counted: column.integer }

/** The sums that progress tables are read from. */
export const progressTables: Migration = {
  name: 'reporting-0007-progress-cells',
  up: async (run) => {
    await run.createTable(
      table(
        'progress_bucket',
        {
          id: { ...column.code, isPrimary: true },
          programme_id: column.key,
          task_id: column.key,
          is_obligation: column.boolean,
          city_id: orNull(column.key),
          group_id: { type: 'varchar', length: '32', isNullable: true },
          role: short,
          state: short,
          due_on: orNull(column.date),
          completion: { type: 'varchar', length: '8' },
          counts: column.boolean,
          assignments: column.integer,
          ...sums,
        },
        [['task_id'], ['city_id']],
      ),
    )
    await run.createTable(
      table('assignment_bucket', { id: column.id, bucket_id: column.code, ...sums }),
    )
  },
}
