import { column, type Migration, table } from '../store/index.ts'

/** The table of totals over the unit tree. */
export const totalTable: Migration = {
  name: 'kit-0007-totals',
  up: (run) =>
    run.createTable(
      table('indicator_total', {
        indicator: { type: 'varchar', length: '64', isPrimary: true },
        unit_id: column.id,
        year: { type: 'integer', isPrimary: true },
        numerator: column.integer,
        denominator: column.integer,
        group_name: { type: 'varchar', length: '64', isPrimary: true },
      }),
    ),
}
