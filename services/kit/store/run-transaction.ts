import type { EntityManager, QueryRunner } from 'typeorm'
import { CommitFailed } from './commit-failed.ts'
import { databaseFailureOf } from './database-failure.ts'

/**
 * Runs a transaction on the connection of a query runner. A connection whose COMMIT or ROLLBACK failed is discarded, since its
 * transaction may still be open: SQLite would take later transactions for parts of it, and MariaDB commits it when the next
 * one starts.
 */
export const runTransaction = async <T>(
  runner: QueryRunner,
  work: (manager: EntityManager) => Promise<T>,
  discard: () => void | Promise<void>,
): Promise<T> => {
  let isCommitting = false
  try {
    await runner.startTransaction()
    const result = await work(runner.manager)
    isCommitting = true
    await runner.commitTransaction()
    return result
  } catch (error) {
    const isRolledBack = await runner.rollbackTransaction().then(
      () => true,
      () => false,
    )
    if (isCommitting || !isRolledBack) await discard()
    throw isCommitting && !isRefused(error) ? new CommitFailed(error) : error
  }
}

/** Whether the database says that it did not commit: it is read-only, or another transaction of the cluster came first. */
const isRefused = (error: unknown): boolean => {
  const code = databaseFailureOf(error)?.code
  return code === 'DATABASE_READ_ONLY' || code === 'DATABASE_BUSY'
}
