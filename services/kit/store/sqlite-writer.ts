import { statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { DataSource, EntityManager } from 'typeorm'
import { databaseErrorName, databaseFailureOf } from './database-failure.ts'
import { patientMs } from './lock-wait.ts'
import { runTransaction } from './run-transaction.ts'

/** Runs transactions on the one writing connection of a SQLite database, one at a time. */
export class SqliteWriter {
  /** How long a transaction waits for locks of other processes. */
  lockWaitMs = patientMs
  private isBroken = false
  /** The files that the connection writes to, once it has written. */
  private files: string | undefined
  private queue: Promise<unknown> = Promise.resolve()

  constructor(private readonly source: DataSource) {}

  /** Queues a transaction, since SQLite has one writer. */
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const deadline = performance.now() + this.lockWaitMs
    const run = this.queue.catch(() => undefined).then(() => this.untilUnlocked(work, deadline))
    this.queue = run
    return run
  }

  /** Resolves when no transaction is queued. */
  async idle(): Promise<void> {
    await this.queue.catch(() => undefined)
  }

  /**
   * Repeats a transaction that met the lock of another connection. SQLite itself waits for locks by blocking this process,
   * which may hold the lock by another store.
   */
  private async untilUnlocked<T>(
    work: (manager: EntityManager) => Promise<T>,
    deadline: number,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.run(work)
      } catch (error) {
        if (databaseErrorName(error) !== 'SQLITE_BUSY' || performance.now() > deadline) throw error
        await setTimeout(Math.min(20 * attempt, 200))
      }
  }

  private async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.isBroken) await this.reconnect()
    this.refuseMovedFiles()
    // The driver has one query runner for all transactions.
    const runner = this.source.createQueryRunner()
    const discard = () => void (this.isBroken = true)
    const result = await runTransaction(
      runner,
      async (manager) => {
        // Takes the write lock against other processes.
        await manager.query('UPDATE log_head SET id = id WHERE id = 1')
        return work(manager)
      },
      discard,
    ).catch((error: unknown) => {
      // SQLite opens a file for reading only when it may not write to it, and that lasts as long as the connection.
      if (databaseFailureOf(error)?.code === 'DATABASE_READ_ONLY') discard()
      throw error
    })
    this.files ??= this.filesNow()
    return result
  }

  /**
   * SQLite writes on into files that somebody moved, deleted or replaced, and the next start finds none of it. Once they are
   * back, writes succeed again.
   */
  private refuseMovedFiles(): void {
    if (this.files !== undefined && this.files !== this.filesNow()) throw new FilesMoved()
  }

  /** Identifies the files of the database and of its write-ahead log. */
  private filesNow(): string {
    const file = String(this.source.options.database)
    return [file, `${file}-wal`]
      .map((path) => statSync(path, { throwIfNoEntry: false }))
      .map((found) => (found ? `${found.dev}:${found.ino}` : 'none'))
      .join()
  }

  /** Rejects while the file cannot be opened; the next transaction tries again. */
  private async reconnect(): Promise<void> {
    const { driver } = this.source
    await driver.disconnect().catch(() => undefined)
    this.refuseMovedFiles()
    await driver.connect()
    this.isBroken = false
    this.files = undefined
  }
}

class FilesMoved extends Error {
  readonly code = 'SQLITE_MOVED'

  constructor() {
    super('the files of the database are not those that it was opened with')
  }
}
