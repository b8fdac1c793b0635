import { setTimeout } from 'node:timers/promises'
import type { DataSource, EntityManager } from 'typeorm'

/**
 * Runs transactions on the one writing connection of a SQLite database, one at a time. A connection whose transaction could
 * be neither committed nor rolled back, e.g. on a full disk, is replaced: SQLite would take later transactions for parts of
 * the open one and acknowledge them without a commit.
 */
export class SqliteWriter {
  private isBroken = false

  constructor(private readonly source: DataSource) {}

  /** Repeats a transaction that met a lock: waiting for it blocks this process, which may hold the lock by another store. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.run(work)
      } catch (error) {
        if (!isLocked(error) || attempt === maxAttempts) throw error
        await setTimeout(20 * attempt)
      }
  }

  private async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.isBroken) await this.reconnect()
    try {
      return await this.source.transaction(work)
    } finally {
      // The driver has one query runner for all transactions.
      this.isBroken = this.source.createQueryRunner().isTransactionActive
    }
  }

  /** Rejects while the file cannot be opened; the next transaction tries again. */
  private async reconnect(): Promise<void> {
    const { driver } = this.source
    await driver.disconnect().catch(() => undefined)
    await driver.connect()
    this.isBroken = false
  }
}

const maxAttempts = 8

const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
