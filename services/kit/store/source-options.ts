import type { DataSourceOptions, EntityTarget, Logger, ObjectLiteral } from 'typeorm'
import { readTrackingLogger, writeTrackingLogger } from './dependencies/tracking-loggers.ts'
import type { Migration } from './migration.ts'
import { SnakeNaming } from './naming.ts'
import type { ViewDefinition } from './views/create-views.ts'

export interface Schema {
  /** Named in messages. */
  readonly service: string
  readonly entities: readonly EntityTarget<ObjectLiteral>[]
  readonly migrations: readonly Migration[]
  /** Views for other programs; none if left out. */
  readonly views?: readonly ViewDefinition[]
}

/** Where a service keeps its rows: a SQLite file of its own, or a MySQL / MariaDB database of its own. */
export type DatabaseLocation =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'mysql'; readonly url: string; readonly database: string }

/** The options of every data source of a service. */
export const sharedOptions = (schema: Pick<Schema, 'entities'>) => ({
  entities: [...schema.entities] as never[],
  namingStrategy: new SnakeNaming(),
})

/** @param lockWaitMs how long a statement waits for a lock, asked for each connection */
export const sqliteOptions = (
  file: string,
  schema: Schema,
  readonly: boolean,
  lockWaitMs = (): number => 5_000,
): DataSourceOptions => ({
  type: 'better-sqlite3',
  database: file,
  readonly,
  logger: readonly ? readTrackingLogger : writeTrackingLogger,
  timeout: lockWaitMs(),
  // A service has some hundreds of statements.
  statementCacheSize: 500,
  prepareDatabase: (database: { pragma(statement: string): void }) => {
    if (!readonly) database.pragma('journal_mode = WAL')
    if (!readonly) database.pragma('synchronous = FULL')
    if (!readonly) database.pragma(`busy_timeout = ${lockWaitMs()}`)
  },
  ...sharedOptions(schema),
})

export const mysqlOptions = (
  location: Extract<DatabaseLocation, { kind: 'mysql' }>,
  schema: Schema,
  poolSize: number,
  logger: Logger,
): DataSourceOptions => {
  const url = new URL(location.url)
  url.pathname = `/${location.database}`
  return {
    type: 'mysql',
    url: url.toString(),
    timezone: 'Z',
    // A day is a text: as a moment it would be the day before wherever the process runs west of Greenwich.
    dateStrings: ['DATE'],
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize,
    logger,
    ...sharedOptions(schema),
  }
}
