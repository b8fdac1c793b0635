import { column, type Migration, orNull, table } from '../store/index.ts'

/** When claimed pages are to be looked at again, and whose turn it is to look. */
export const evidenceTables: Migration = {
  name: 'kit-evidence',
  up: async (run) => {
    await run.createTable(
      table('evidence_visit', {
        noun: { ...column.word, isPrimary: true },
        record_id: column.id,
        attempts: column.integer,
        next_at: column.instant,
      }),
    )
    await run.createTable(
      table('turn', {
        id: column.id,
        claim: orNull(column.word),
        until: orNull(column.instant),
      }),
    )
  },
}
