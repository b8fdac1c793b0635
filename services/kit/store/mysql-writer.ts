import { setTimeout } from 'node:timers/promises'
import type { DataSource, EntityManager, QueryRunner } from 'typeorm'
import { databaseErrorName } from './database-failure.ts'
import { patientMs } from './lock-wait.ts'
import { runTransaction } from './run-transaction.ts'

/** A connection of the driver's pool. */
interface PoolConnection {
  destroy(): void
}

/** Runs transactions on MySQL or MariaDB, many at a time. */
export class MysqlWriter {
  /** How long a transaction waits for a lock of another one. */
  lockWaitMs = patientMs
  private readonly prepared = new WeakSet<PoolConnection>()

  constructor(private readonly source: DataSource) {}

  /**
   * Repeats a transaction that the server rolled back: as a deadlock, as a conflict in its cluster, for a lock that another one
   * holds, or because it lost the connection before COMMIT. Also repeats one after a duplicate key, e.g. an external id that
   * another writer inserted meanwhile: the second run finds the row.
   */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.run(work)
      } catch (error) {
        if (attempt >= this.attemptsAfter(databaseErrorName(error))) throw error
        // At random, so that two transactions do not meet again.
        await setTimeout(Math.random() * 20 * attempt)
      }
  }

  private async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner()
    try {
      const connection: PoolConnection = await runner.connect()
      await this.prepare(connection, runner)
      return await runTransaction(runner, work, () => connection.destroy())
    } finally {
      await runner.release()
    }
  }

  /** How often a transaction is attempted that failed with an error of this name. */
  private attemptsAfter(name: string): number {
    if (name === 'ER_LOCK_WAIT_TIMEOUT') return Math.ceil(this.lockWaitMs / 1_000 / lockWaitSeconds)
    return attempts.get(name) ?? 1
  }

  private async prepare(connection: PoolConnection, runner: QueryRunner): Promise<void> {
    if (this.prepared.has(connection)) return
    await runner.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED')
    await runner.query(`SET SESSION innodb_lock_wait_timeout = ${lockWaitSeconds}`)
    this.prepared.add(connection)
  }
}

/** After that long the server lets a transaction fail, which is then repeated. */
const lockWaitSeconds = 5

const attempts = new Map([
  ['ER_LOCK_DEADLOCK', 8],
  ['ER_DUP_ENTRY', 2],
  ['ER_CONNECTION_KILLED', 3],
  ['PROTOCOL_CONNECTION_LOST', 3],
  ['ECONNRESET', 3],
  ['EPIPE', 3],
])
