import { type DatabaseFailure, databaseFailureOf, silentDatabase } from './database-failure.ts'

interface HealthOptions {
  /** Names the database in messages. */
  readonly database: string
  readonly read: () => Promise<unknown>
  /** A write of one small row; its outcome is reported like that of every write. */
  readonly write: () => Promise<unknown>
  /** Whether transactions of this process are running, for which a write may have to wait. */
  readonly isWriting: () => boolean
}

/** How long a successful write shows that the next one will succeed, milliseconds. */
const freshMs = 5_000
/** How long a failed write shows that the next one will fail, milliseconds; a small one could succeed meanwhile. */
const heldMs = 3_000
/** How long a check waits for the database, milliseconds. */
const patienceMs = 2_000

/**
 * Whether a store can be read and written now: by the outcome of its recent writes, and by writes of its own when there are
 * none. Checks that come together share one probe.
 */
export class Health {
  private failure: DatabaseFailure | undefined
  private failedAt = Number.NEGATIVE_INFINITY
  private succeededAt = Number.NEGATIVE_INFINITY
  private probing: Promise<DatabaseFailure | undefined> | undefined

  constructor(private readonly options: HealthOptions) {}

  /** Reports a write that was committed. */
  succeeded(): void {
    this.failure = undefined
    this.succeededAt = performance.now()
  }

  /** Reports a write that the database failed. */
  failed(failure: DatabaseFailure): void {
    this.failure = failure
    this.failedAt = performance.now()
  }

  /** @returns why the store cannot be read or written now; undefined if it can */
  async check(): Promise<DatabaseFailure | undefined> {
    this.probing ??= this.probe().finally(() => (this.probing = undefined))
    let timer: NodeJS.Timeout | undefined
    const silent = new Promise<DatabaseFailure>((resolve) => {
      timer = setTimeout(() => resolve(silentDatabase(this.options.database)), patienceMs)
    })
    // A probe that waits is joined by later checks, so that a silent database is asked once.
    return Promise.race([this.probing, silent]).finally(() => clearTimeout(timer))
  }

  private async probe(): Promise<DatabaseFailure | undefined> {
    const { read, write, isWriting, database } = this.options
    try {
      await read()
      const now = performance.now()
      if (this.failure && now - this.failedAt < heldMs) return this.failure
      const isFresh = !this.failure && now - this.succeededAt < freshMs
      if (!isFresh && !isWriting()) await write()
      return this.failure
    } catch (error) {
      return databaseFailureOf(error, database) ?? silentDatabase(database)
    }
  }
}
