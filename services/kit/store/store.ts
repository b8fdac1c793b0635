import { hkdfSync, randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { UserError } from '../../../schema/vocabulary/index.ts'
import { type Announcement, type Bus, derivedIn } from './bus/index.ts'
import { trackingWrites } from './dependencies/writes.ts'
import { type Log, logOf } from './log/read.ts'
import type { DataSources } from './open.ts'
import type { Projection } from './projection.ts'
import { type Author, Tx } from './tx.ts'

export interface StoreOptions {
  readonly service: string
  readonly sources: DataSources
  readonly bus: Bus
  /** Makes the derived tables of one transaction. */
  readonly project: () => Projection
  /** Keys the hash that stands for personal data in the log. */
  readonly personalKey: Uint8Array
  readonly onError: (error: unknown, doing: string) => void
}

/** One service's rows and its change log. */
export class Store {
  readonly log: Log
  private readonly derived: string
  /** How many transactions outside of the log were announced. */
  private taken = 0
  private turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly options: StoreOptions) {
    this.log = logOf(options.sources.reader)
    this.derived = derivedIn(options.service, randomUUID())
  }

  get service(): string {
    return this.options.service
  }

  /** For reading, outside of any transaction. */
  get read(): EntityManager {
    return this.options.sources.reader.manager
  }

  /** Reads many times from the store as it is at one moment, whatever is written meanwhile. */
  snapshot<T>(work: (read: EntityManager) => Promise<T>): Promise<T> {
    const { reader } = this.options.sources
    return reader.options.type === 'mysql'
      ? reader.transaction('REPEATABLE READ', work)
      : reader.transaction(work)
  }

  /** A key of this hub for one purpose, 32 bytes; processes that share the key file get the same. */
  keyFor(purpose: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.options.personalKey, '', `hub ${purpose}`, 32))
  }

  /**
   * Runs a write as one transaction that ends with its rows in the change log. A returned refusal undoes it.
   * Answers when the change is durable and, in one process, everybody who follows the log has taken it.
   */
  async write<T>(act: Author, work: (tx: Tx) => Promise<T>): Promise<T> {
    const done = await this.commit(async (manager) => {
      const tx = new Tx(manager, act, this.options.project(), this.options.personalKey)
      const result = await work(tx)
      if (result instanceof UserError) throw new Undo(result)
      await tx.flush()
      return { result, logged: tx.logged, tags: tx.touched.all }
    }).catch((error: unknown) => {
      if (error instanceof Undo) return undone(error.refusal as T)
      throw error
    })
    const { result, logged } = done.result
    const tags = [...new Set([...done.result.tags, ...done.tags])]
    if (logged) await this.announce({ service: this.service, ...logged, tags })
    else await this.announceDerived(tags)
    return result
  }

  /** The write is durable by now: whoever fails to follow catches up at the next poll. */
  private async announce(said: Announcement): Promise<void> {
    await this.options.bus
      .announce(said)
      .catch((error: unknown) =>
        this.options.onError(error, `${said.service} announces ${said.seq}`),
      )
  }

  /** A transaction outside of the log: for what is derived from logs (projections, cursors). */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const { result, tags } = await this.commit(work)
    await this.announceDerived(tags)
    return result
  }

  private async announceDerived(tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return
    this.taken += 1
    await this.announce({ service: this.derived, seq: this.taken, from: this.taken - 1, tags })
  }

  private commit<T>(work: (manager: EntityManager) => Promise<T>) {
    return trackingWrites(() =>
      this.options.sources.writer.options.type === 'mysql' ? this.retried(work) : this.queued(work),
    )
  }

  async close(): Promise<void> {
    await this.turn.catch(() => undefined)
    const { writer, reader } = this.options.sources
    if (reader !== writer) await reader.destroy()
    await writer.destroy()
  }

  /** SQLite has one writer: transactions stand in line. The first statement takes the write lock, against other processes. */
  private queued<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const mine = this.turn
      .catch(() => undefined)
      .then(() =>
        this.options.sources.writer.transaction(async (manager) => {
          await manager.query('UPDATE log_head SET id = id WHERE id = 1')
          return work(manager)
        }),
      )
    this.turn = mine
    return mine
  }

  /**
   * MariaDB undoes one of two writers that wait for each other; it goes again. So does one that adds what another has added
   * since it looked, e.g. an external id: when it looks again it is there.
   */
  private async retried<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.options.sources.writer.transaction('READ COMMITTED', work)
      } catch (error) {
        const isWorthwhile = isDeadlock(error) ? attempt < 8 : isDuplicate(error) && attempt === 1
        if (!isWorthwhile) throw error
      }
  }
}

const undone = <T>(result: T) => ({
  result: { result, logged: undefined, tags: [] },
  tags: [],
})

/** Carries a refusal out of a transaction, so that it is rolled back. */
class Undo extends Error {
  constructor(readonly refusal: UserError) {
    super('refused')
  }
}

const isDeadlock = (error: unknown): boolean =>
  ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'].includes(codeOf(error))

const isDuplicate = (error: unknown): boolean => codeOf(error) === 'ER_DUP_ENTRY'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
