/** The transactions of a store since its start, for `/metrics`. */
export class WriteCounts {
  committed = 0
  /** Those that the database failed, by code. */
  readonly failed = new Map<string, number>()

  countCommitted(): void {
    this.committed += 1
  }

  /** Counts a transaction that failed, by a code of the hub or of the driver; one without such a code is no failure of the database. */
  countFailed(code: string): void {
    if (isFailure(code)) this.failed.set(code, (this.failed.get(code) ?? 0) + 1)
  }
}

/** Few different ones, so that they can be labels. A key that exists is no failure of the database. */
const isFailure = (code: string): boolean =>
  /^(DISK_FULL$|DATABASE_|ER_|SQLITE_|E[A-Z]+$)/.test(code) && !/CONSTRAINT|DUP_ENTRY/.test(code)
