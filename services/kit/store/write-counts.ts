import { databaseFailureOf } from './database-failure.ts'

/** The transactions of a store since its start, for `/metrics`. */
export class WriteCounts {
  committed = 0
  /** Those that run or wait for the one connection of SQLite. */
  queued = 0
  /** Those that the database failed, by code. */
  readonly failed = new Map<string, number>()

  trackQueued<T>(run: Promise<T>): Promise<T> {
    this.queued += 1
    const end = (): void => void (this.queued -= 1)
    run.then(end, end)
    return run
  }

  countCommitted(): void {
    this.committed += 1
  }

  /** Counts a transaction that ended with an error of the database; any other error is a refusal or a bug of its work. */
  countFailed(error: unknown): void {
    const code = databaseFailureOf(error)?.code ?? driverCodeOf(error)
    if (code) this.failed.set(code, (this.failed.get(code) ?? 0) + 1)
  }
}

/** The code of a driver: few different ones, so that they can be labels. A key that exists is no failure of the database. */
const driverCodeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const code = String(error.code)
  const isKey = /CONSTRAINT|DUP_ENTRY/.test(code)
  return !isKey && /^(ER_|SQLITE_|E[A-Z]+$)/.test(code) ? code : undefined
}
