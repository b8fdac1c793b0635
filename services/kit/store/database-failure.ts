/** A failure of the database that ends by itself or by an operator, so that the request can be repeated later. */
export interface DatabaseFailure {
  readonly code: 'DISK_FULL' | 'DATABASE_READ_ONLY' | 'DATABASE_UNAVAILABLE'
  /** For clients. */
  readonly message: string
}

const failures: readonly (DatabaseFailure & { readonly causes: RegExp })[] = [
  {
    code: 'DISK_FULL',
    causes: /^(SQLITE_FULL|ENOSPC|ER_DISK_FULL(_NOWAIT)?|ER_RECORD_FILE_FULL)$/,
    message: 'The disk of the database is full. Nothing was written: repeat the request later.',
  },
  {
    code: 'DATABASE_READ_ONLY',
    causes: /^(SQLITE_READONLY\w*|ER_OPTION_PREVENTS_STATEMENT|ER_READ_ONLY_MODE)$/,
    message: 'The database cannot be written now. Nothing was written: repeat the request later.',
  },
  {
    code: 'DATABASE_UNAVAILABLE',
    causes:
      /^(SQLITE_(IOERR|CANTOPEN|BUSY)\w*|ECONN\w+|ETIMEDOUT|EPIPE|PROTOCOL_CONNECTION_LOST|ER_CON_COUNT_ERROR|ER_SERVER_SHUTDOWN)$/,
    message:
      'The database does not answer now. Repeat the request later, a mutation with the same requestId.',
  },
]

/** The failure of the database that an error reports; undefined for any other error. */
export const databaseFailureOf = (error: unknown): DatabaseFailure | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const cause = String(error.code)
  return failures.find(({ causes }) => causes.test(cause))
}
