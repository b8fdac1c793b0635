import { column, type Migration, table } from '../store/index.ts'

/** What counters add up to over units. */
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

/** How many units reach a target or prove a task, for every unit and all below it. */
export const derivedTables: Migration = {
  name: 'kit-0010-derived-totals',
  up: async (run) => {
    const sums = { numerator: column.integer, denominator: column.integer }
    await run.createTable(
      table('reached_total', {
        indicator: { type: 'varchar', length: '64', isPrimary: true },
        unit_id: column.id,
        year: { type: 'integer', isPrimary: true },
        ...sums,
      }),
    )
    await run.createTable(table('proven_unit', { task_id: column.id, unit_id: column.id }))
    await run.createTable(
      table('proven_total', { task_id: column.id, unit_id: column.id, ...sums }),
    )
    await run.createTable(
      table('derived_state', {
        id: { type: 'varchar', length: '32', isPrimary: true },
        fingerprint: { type: 'varchar', length: '64' },
      }),
    )
  },
}
