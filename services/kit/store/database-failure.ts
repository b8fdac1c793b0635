import { localized, type Label, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import { CommitFailed } from './commit-failed.ts'

/** A failure of the database that ends by itself or by an operator, so that the request can be repeated later. */
export interface DatabaseFailure {
  readonly code: 'DISK_FULL' | 'DATABASE_READ_ONLY' | 'DATABASE_BUSY' | 'DATABASE_UNAVAILABLE'
  /** What is wrong, for operators. It names the database, without credentials. */
  readonly problem: string
  /** The problem and what a client should do. */
  readonly message: string
  /** The same in each locale. */
  readonly text: LocalizedText
  /** Given if the write may have been stored. */
  readonly outcome?: 'UNKNOWN'
}

interface Kind {
  readonly code: DatabaseFailure['code']
  readonly causes: RegExp
  /** A sentence about the database that `#` stands for. */
  readonly problem: Label
  readonly advice: Label
}

const notWritten: Label = [
  'Nothing was written: repeat the request later.',
  '未寫入任何內容,請稍後重試。',
]

const kinds: readonly Kind[] = [
  {
    code: 'DISK_FULL',
    causes: /^(SQLITE_FULL|ENOSPC|EDQUOT|ER_DISK_FULL(_NOWAIT)?|ER_RECORD_FILE_FULL)$/,
    problem: ['The disk of # is full.', '#所在磁盤已滿。'],
    advice: notWritten,
  },
  {
    code: 'DATABASE_READ_ONLY',
    causes:
      /^(SQLITE_READONLY\w*|EROFS|ER_OPTION_PREVENTS_STATEMENT|ER_READ_ONLY_MODE|ER_INNODB_READ_ONLY|ER_OPEN_AS_READONLY|ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION)$/,
    problem: ['# can only be read now.', '#目前只讀。'],
    advice: notWritten,
  },
  {
    code: 'DATABASE_BUSY',
    causes: /^(SQLITE_(BUSY|LOCKED)\w*|ER_LOCK_WAIT_TIMEOUT|ER_LOCK_DEADLOCK)$/,
    problem: ['Other transactions have locked # for too long.', '#被其他事務鎖定過久。'],
    advice: notWritten,
  },
  {
    code: 'DATABASE_UNAVAILABLE',
    causes: /^SQLITE_MOVED$/,
    problem: [
      '# was moved, deleted or replaced while the hub runs.',
      '#在系統運行期間被移動、刪除或替換。',
    ],
    advice: notWritten,
  },
  {
    code: 'DATABASE_UNAVAILABLE',
    causes:
      /^(SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB|PROTOCOL)\w*|SQLITE_CLOSED|ECONN\w+|E(HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|PROTOCOL_\w+|ER_(CON_COUNT_ERROR|TOO_MANY_USER_CONNECTIONS|USER_LIMIT_REACHED|SERVER_SHUTDOWN|NORMAL_SHUTDOWN|CONNECTION_KILLED|QUERY_INTERRUPTED|STATEMENT_TIMEOUT|UNKNOWN_COM_ERROR|OUT_OF_RESOURCES|OUTOFMEMORY|ERROR_ON_READ|ERROR_ON_WRITE|ERROR_DURING_COMMIT|ACCESS_DENIED_ERROR))$/,
    problem: ['# is not available now.', '#目前不可用。'],
    advice: [
      'Repeat the request later, a mutation with the same requestId.',
      '請稍後重試;重試變更時請用同一 requestId。',
    ],
  },
]

/** Errors of MariaDB for which the driver has no name. */
const namesByNumber = new Map([
  [1927, 'ER_CONNECTION_KILLED'],
  [1969, 'ER_STATEMENT_TIMEOUT'],
])

/** Errors that drivers give no code, by their message. */
const namesByMessage = [
  [/\b(in closed state|Pool is closed|closed the connection)/, 'PROTOCOL_CONNECTION_LOST'],
  [/database connection is not open/, 'SQLITE_CLOSED'],
  // MariaDB reports the error of the operating system in its text only.
  [/(errno:|Got error) 28\b/, 'ENOSPC'],
  [/(errno:|Got error) 30\b/, 'EROFS'],
] as const

/** The name of an error of SQLite, MySQL, MariaDB or the connection to them; empty for any other error. */
export const databaseErrorName = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  const byMessage = namesByMessage.find(([pattern]) => pattern.test(error.message))
  if (byMessage) return byMessage[1]
  const byNumber = 'errno' in error ? namesByNumber.get(Number(error.errno)) : undefined
  return byNumber ?? ('code' in error ? String(error.code) : '')
}

/**
 * The failure of the database that an error reports; undefined for any other error.
 * @param database names the database in the message
 */
export const databaseFailureOf = (
  error: unknown,
  database = 'the database',
): DatabaseFailure | undefined => {
  if (error instanceof CommitFailed) return unknownOutcome(error, database)
  const name = databaseErrorName(error)
  const kind = kinds.find(({ causes }) => causes.test(name))
  return kind && failure(kind, database)
}

/** The failure of a database that gives no answer at all. */
export const silentDatabase = (database: string): DatabaseFailure =>
  failure(
    {
      code: 'DATABASE_UNAVAILABLE',
      problem: ['# does not answer now.', '#目前無回應。'],
      advice: ['', ''],
    },
    database,
  )

const unknownOutcome = ({ cause }: CommitFailed, database: string): DatabaseFailure => {
  const code = databaseFailureOf(cause)?.code ?? 'DATABASE_UNAVAILABLE'
  const problem: Label = [
    '# failed to commit a transaction, and whether it stored it is unknown.',
    '#提交事務失敗,是否已寫入尚不清楚。',
  ]
  const advice: Label = [
    'Repeat the mutation with the same requestId: it is then carried out once at most.',
    '請用同一 requestId 重試,至多執行一次。',
  ]
  return { ...failure({ code, problem, advice }, database), outcome: 'UNKNOWN' }
}

const failure = (
  { code, problem, advice }: Omit<Kind, 'causes'>,
  database: string,
): DatabaseFailure => {
  const named = problem[0].replace('#', () => database)
  const sentence = named.charAt(0).toUpperCase() + named.slice(1)
  const message = `${sentence} ${advice[0]}`
  const hant = problem[1].replace('#', () => database.replace(/^the database /, '數據庫 '))
  return { code, problem: sentence, message, text: localized(message, hant + advice[1]) }
}
