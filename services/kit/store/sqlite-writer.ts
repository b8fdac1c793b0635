import type { DataSource, EntityManager } from 'typeorm'

/**
 * Runs transactions on the one writing connection of a SQLite database, one at a time. A connection whose transaction could
 * be neither committed nor rolled back, e.g. on a full disk, is replaced: SQLite would take later transactions for parts of
 * the open one and acknowledge them without a commit.
 */
export class SqliteWriter {
  private isBroken = false

  constructor(private readonly source: DataSource) {}

  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
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
