import { column, type Migration, orNull, table } from '../../kit/store/index.ts'

const short = { type: 'varchar', length: '16' }
const sums = { percentage: column.integer, met: column.integer, counted: column.integer }

/** The sums that progress tables are read from. */
export const progressTables: Migration = {
  name: 'reporting-0007-progress-cells',
  up: async (run) => {
    await run.createTable(
      table(
        'progress_cell',
        {
          id: { ...column.word, isPrimary: true },
          programme_id: column.key,
          task_id: column.key,
          is_obligation: column.flag,
          city_id: orNull(column.key),
          group_id: { type: 'varchar', length: '32', isNullable: true },
          role: short,
          state: short,
          due_on: orNull(column.day),
          completion: { type: 'varchar', length: '8' },
          counts: column.flag,
          assignments: column.integer,
          ...sums,
        },
        [['task_id'], ['city_id']],
      ),
    )
    await run.createTable(table('progress_place', { id: column.id, cell_id: column.word, ...sums }))
  },
}
