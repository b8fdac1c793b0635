import { hkdfSync, randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { UserError } from '../../../schema/vocabulary/index.ts'
import { type Announcement, type Bus, derivedIn } from './bus/bus.ts'
import { trackingWrites } from './dependencies/writes.ts'
import { type Log, logOf } from './log/read.ts'
import { confirmCommit, isLogged, type LookUp, type Writer } from './confirm-commit.ts'
import { databaseErrorName, type DatabaseFailure, databaseFailureOf } from './database-failure.ts'
import { Health } from './health.ts'
import { Lease } from './lease.ts'
import { lockRow } from './lock-row.ts'
import { requestMs } from './lock-wait.ts'
import { MysqlWriter } from './mysql-writer.ts'
import { NotCommitted } from './not-committed.ts'
import type { DataSources } from './open.ts'
import { type PoolUsage, poolUsage } from './pool-usage.ts'
import type { Projection } from './projection.ts'
import { snapshotOf } from './snapshot.ts'
import { SqliteWriter } from './sqlite-writer.ts'
import { type Author, Tx } from './tx.ts'
import { WriteCounts } from './write-counts.ts'

interface StoreOptions {
  readonly service: string
  readonly sources: DataSources
  /** Names the database in messages. */
  readonly database: string
  readonly bus: Bus
  /** Makes the projection of one transaction, which happens at this moment. */
  readonly project: (now: Date) => Projection
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
  private readonly writer: Writer
  private readonly health: Health
  /** The number of transactions that run or wait. */
  private running = 0

  constructor(private readonly options: StoreOptions) {
    const { reader, writer } = options.sources
    this.log = logOf(reader)
    this.writer =
      writer.options.type === 'mysql' ? new MysqlWriter(writer) : new SqliteWriter(writer)
    this.derivedName = derivedIn(options.service, randomUUID())
    this.health = new Health({
      database: options.database,
      read: () => this.log.head(),
      write: () => this.commit(writeProbe),
      isWriting: () => this.running > 0,
    })
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
    return snapshotOf(this.options.sources.reader, work)
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
    const run = async (manager: EntityManager) => {
      const tx = new Tx(manager, act, this.options.project(act.now), this.options.personalKey)
      const result = await work(tx)
      if (result instanceof NotCommitted || result instanceof UserError) {
        uncommitted = result instanceof NotCommitted ? result : new NotCommitted(result)
        throw new RolledBack()
      }
      await tx.flush()
      return { result, logged: tx.logged, tags: tx.touched.all }
    }
    const committed = await this.commit(run, async ({ logged }) => {
      if (!logged) return unknowable()
      return isLogged(this.options.sources, this.writer, logged)
    }).catch((error: unknown) => {
      if (error instanceof RolledBack) return undefined
      throw error
    })
    if (!committed) return resultOf(uncommitted)
    const { result, logged } = committed.result
    const tags = [...new Set([...committed.result.tags, ...committed.tags])]
    if (logged) {
      const { from, seq } = logged
      await this.announce({ service: this.service, from, seq, tags })
    } else await this.announceDerived(tags)
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

  /** Bounds how long transactions wait for locks of others, for requests that somebody waits for. */
  limitLockWait(): void {
    this.writer.lockWaitMs = requestMs
  }

  /** @returns why the store cannot be read or written now; undefined if it can */
  check(): Promise<DatabaseFailure | undefined> {
    return this.health.check()
  }

  /** The failure of this store's database that an error reports; undefined for any other error. */
  failureOf(error: unknown): DatabaseFailure | undefined {
    return databaseFailureOf(error, this.options.database)
  }

  /** Runs a transaction and notes its outcome. */
  private async commit<T>(
    work: (manager: EntityManager) => Promise<T>,
    isStored: LookUp<T> = unknowable,
  ) {
    this.running += 1
    try {
      const committed = await trackingWrites(() => confirmCommit(this.writer, work, isStored))
      this.health.succeeded()
      this.writes.countCommitted()
      return committed
    } catch (error) {
      const failure = this.failureOf(error)
      if (failure) this.health.failed(failure)
      this.writes.countFailed(failure?.code ?? databaseErrorName(error))
      throw error
    } finally {
      this.running -= 1
    }
  }

  /** How many of its connections are in use. */
  readonly pools = (): readonly PoolUsage[] => poolUsage(this.options.sources, this.running)

  async close(): Promise<void> {
    if (this.writer instanceof SqliteWriter) await this.writer.idle()
    const { writer, reader } = this.options.sources
    if (reader !== writer) await reader.destroy()
    await writer.destroy()
  }
}

/** Rolls back the transaction of a write that is not to be committed. */
class RolledBack extends Error {}

const resultOf = <T>(uncommitted: NotCommitted<T> | undefined): T => {
  if (!uncommitted) throw new Error('a transaction was rolled back without a result')
  return uncommitted.result
}

/** The outcome of a transaction that left no row in the log. */
const unknowable = (): Promise<never> => Promise.reject(new Error('no row of the log shows it'))

/** Writes one small row. */
const writeProbe = async (manager: EntityManager): Promise<void> => {
  await lockRow(manager, Lease, { id: 'readiness', leaseToken: null, leasedUntil: null })
  await manager.update(Lease, { id: 'readiness' }, { leaseToken: randomUUID() })
}
