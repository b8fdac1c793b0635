import { column, type Migration, orNull, table } from '../store/index.ts'

/** The schedule of evidence checks, and leases for work that one replica does at a time. */
export const evidenceTables: Migration = {
  name: 'kit-evidence',
  up: async (run) => {
    await run.createTable(
      table('evidence_schedule', {
        noun: { ...column.code, isPrimary: true },
        record_id: column.id,
        attempts: column.integer,
        next_at: column.dateTime,
      }),
    )
    await run.createTable(
      table('lease', {
        id: column.id,
        token: orNull(column.code),
        until: orNull(column.dateTime),
      }),
    )
  },
}
