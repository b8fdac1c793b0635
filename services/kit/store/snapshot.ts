import type { DataSource, EntityManager } from 'typeorm'

/** Runs reads on a snapshot of a database, unaffected by concurrent writes. */
export const snapshotOf = <T>(
  reader: DataSource,
  work: (read: EntityManager) => Promise<T>,
): Promise<T> =>
  reader.options.type === 'mysql'
    ? reader.transaction('REPEATABLE READ', work)
    : reader.transaction(work)
