import { hkdfSync, randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { UserError } from '../../../schema/vocabulary/index.ts'
import { type Announcement, type Bus, derivedIn } from './bus/bus.ts'
import { trackingWrites } from './dependencies/writes.ts'
import { lockLog } from './log/append.ts'
import { type Log, logOf } from './log/read.ts'
import { databaseFailureOf } from './database-failure.ts'
import { NotCommitted } from './not-committed.ts'
import type { DataSources } from './open.ts'
import { type PoolUsage, poolUsage } from './pool-usage.ts'
import type { Projection } from './projection.ts'
import { SqliteWriter } from './sqlite-writer.ts'
import { type Author, Tx } from './tx.ts'
import { WriteCounts } from './write-counts.ts'

interface StoreOptions {
  readonly service: string
  readonly sources: DataSources
  readonly bus: Bus
  /** Makes the projection of one transaction. */
  readonly project: () => Projection
  /** The key for the hashes of personal data in the log. */
  readonly personalKey: Uint8Array
  readonly onError: (error: unknown, activity: string) => void
}

/** One service's rows and its change log. */
export class Store {
  readonly log: Log
  readonly writes = new WriteCounts()
  private readonly derivedName: string
  /** The number of announced transactions outside of the log. */
  private derivedSeq = 0
  private queue: Promise<unknown> = Promise.resolve()
  private readonly sqlite: SqliteWriter
  /** Whether the database failed the last transaction. */
  private isUnwritable = false

  constructor(private readonly options: StoreOptions) {
    this.log = logOf(options.sources.reader)
    this.sqlite = new SqliteWriter(options.sources.writer)
    this.derivedName = derivedIn(options.service, randomUUID())
  }

  get service(): string {
    return this.options.service
  }

  /** For reads outside of transactions. */
  get read(): EntityManager {
    return this.options.sources.reader.manager
  }

  /** Runs reads on a snapshot of the store, unaffected by concurrent writes. */
  snapshot<T>(work: (read: EntityManager) => Promise<T>): Promise<T> {
    const { reader } = this.options.sources
    return reader.options.type === 'mysql'
      ? reader.transaction('REPEATABLE READ', work)
      : reader.transaction(work)
  }

  /** A key of this hub for one purpose, 32 bytes; equal in all processes that share the key file. */
  keyFor(purpose: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.options.personalKey, '', `hub ${purpose}`, 32))
  }

  /**
   * Runs a write as one transaction that ends with its rows in the change log. A returned refusal, or a result that is not to
   * be committed, rolls it back.
   * Resolves when the change is durable and all followers in this process have applied it.
   */
  async write<T>(act: Author, work: (tx: Tx) => Promise<T | NotCommitted<T>>): Promise<T> {
    let uncommitted: NotCommitted<T> | undefined
    const committed = await this.commit(async (manager) => {
      const tx = new Tx(manager, act, this.options.project(), this.options.personalKey)
      const result = await work(tx)
      if (result instanceof NotCommitted || result instanceof UserError) {
        uncommitted = result instanceof NotCommitted ? result : new NotCommitted(result)
        throw new RolledBack()
      }
      await tx.flush()
      return { result, logged: tx.logged, tags: tx.touched.all }
    }).catch((error: unknown) => {
      if (error instanceof RolledBack) return undefined
      throw error
    })
    if (!committed) return resultOf(uncommitted)
    const { result, logged } = committed.result
    const tags = [...new Set([...committed.result.tags, ...committed.tags])]
    if (logged) await this.announce({ service: this.service, ...logged, tags })
    else await this.announceDerived(tags)
    return result
  }

  /** Announces a durable write; followers that fail catch up at the next poll. */
  private async announce(announcement: Announcement): Promise<void> {
    const { service, seq } = announcement
    await this.options.bus
      .announce(announcement)
      .catch((error: unknown) => this.options.onError(error, `${service} announces ${seq}`))
  }

  /** Runs a transaction outside of the log, for tables derived from logs (projections, cursors). */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const { result, tags } = await this.commit(work)
    await this.announceDerived(tags)
    return result
  }

  private async announceDerived(tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return
    const from = this.derivedSeq
    this.derivedSeq += 1
    await this.announce({ service: this.derivedName, seq: from + 1, from, tags })
  }

  /** Resolves if the store can be read and written now. A write is tried only after one that failed. */
  async ready(): Promise<void> {
    await this.log.head()
    if (this.isUnwritable) await this.commit(lockLog)
  }

  private async commit<T>(work: (manager: EntityManager) => Promise<T>) {
    try {
      const committed = await this.run(work)
      this.writes.countCommitted()
      this.isUnwritable = false
      return committed
    } catch (error) {
      this.writes.countFailed(error)
      if (databaseFailureOf(error)) this.isUnwritable = true
      throw error
    }
  }

  private run<T>(work: (manager: EntityManager) => Promise<T>) {
    return trackingWrites(() =>
      this.options.sources.writer.options.type === 'mysql'
        ? this.runWithRetries(work)
        : this.runQueued(work),
    )
  }

  /** How many of its connections are in use. */
  pools(): readonly PoolUsage[] {
    return poolUsage(this.options.sources, this.writes.queued)
  }

  async close(): Promise<void> {
    await this.queue.catch(() => undefined)
    const { writer, reader } = this.options.sources
    if (reader !== writer) await reader.destroy()
    await writer.destroy()
  }

  /** Queues transactions, since SQLite has one writer. The first statement takes the write lock against other processes. */
  private runQueued<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const run = this.queue
      .catch(() => undefined)
      .then(() =>
        this.sqlite.transaction(async (manager) => {
          await manager.query('UPDATE log_head SET id = id WHERE id = 1')
          return work(manager)
        }),
      )
    this.queue = this.writes.trackQueued(run)
    return run
  }

  /**
   * Repeats a transaction that MariaDB rolled back as a deadlock. Also repeats one after a duplicate key, e.g. an external id
   * that another writer inserted meanwhile: the second run finds the row.
   */
  private async runWithRetries<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.options.sources.writer.transaction('READ COMMITTED', work)
      } catch (error) {
        const isRetryable = isDeadlock(error) ? attempt < 8 : isDuplicate(error) && attempt === 1
        if (!isRetryable) throw error
      }
  }
}

/** Rolls back the transaction of a write that is not to be committed. */
class RolledBack extends Error {}

const resultOf = <T>(uncommitted: NotCommitted<T> | undefined): T => {
  if (!uncommitted) throw new Error('a transaction was rolled back without a result')
  return uncommitted.result
}

const isDeadlock = (error: unknown): boolean =>
  ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'].includes(codeOf(error))

const isDuplicate = (error: unknown): boolean => codeOf(error) === 'ER_DUP_ENTRY'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
