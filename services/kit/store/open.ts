import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  DataSource,
  type DataSourceOptions,
  type EntityTarget,
  type Logger,
  type ObjectLiteral,
} from 'typeorm'
import { readTrackingLogger, writeTrackingLogger } from './dependencies/tracking-loggers.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migration.ts'
import { SnakeNaming } from './naming.ts'
import { ReaderSource } from './reader-source.ts'
import { traceQueries } from './trace-queries.ts'

export interface Schema {
  /** Named in messages. */
  readonly service: string
  readonly entities: readonly EntityTarget<ObjectLiteral>[]
  readonly migrations: readonly Migration[]
}

/** Where a service keeps its rows: a SQLite file of its own, or a MySQL / MariaDB database of its own. */
export type DatabaseLocation =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'mysql'; readonly url: string; readonly database: string }

/** Two ways into one store: `writer` for transactions, `reader` for everything else. */
export interface DataSources {
  readonly writer: DataSource
  readonly reader: DataSource
}

export const openSources = async (
  location: DatabaseLocation,
  schema: Schema,
): Promise<DataSources> => {
  const { writer, reader } = await (location.kind === 'sqlite'
    ? openSqlite(location.file, schema)
    : openMysql(location, schema))
  const { service } = schema
  return { writer: traceQueries(writer, service), reader: traceQueries(reader, service) }
}

/** The options of every data source of a service. */
export const sharedOptions = (schema: Pick<Schema, 'entities'>) => ({
  entities: [...schema.entities] as never[],
  namingStrategy: new SnakeNaming(),
})

/**
 * TypeORM's better-sqlite3 driver has one connection for everything and nests a second transaction into a
 * waiting first one. So writes get a source of their own (queued by the store) and reads another on the same WAL.
 */
const openSqlite = async (file: string, schema: Schema): Promise<DataSources> => {
  mkdirSync(dirname(file), { recursive: true })
  const options = (readonly: boolean): DataSourceOptions => ({
    type: 'better-sqlite3',
    database: file,
    readonly,
    logger: readonly ? readTrackingLogger : writeTrackingLogger,
    // Milliseconds that a statement waits for a lock.
    timeout: 5_000,
    // A service has some hundreds of statements.
    statementCacheSize: 500,
    prepareDatabase: (database: { pragma(statement: string): void }) => {
      if (!readonly) database.pragma('journal_mode = WAL')
      if (!readonly) database.pragma('synchronous = FULL')
    },
    ...sharedOptions(schema),
  })
  const writer = await new DataSource(options(false)).initialize()
  await orClose(writer, migrate(writer, schema))
  return { writer, reader: await new ReaderSource(options(true), writer).initialize() }
}

/**
 * Reads have connections of their own: a transaction that looks something up would else wait for a connection
 * that only another waiting transaction can give back. Five services fit into MariaDB's usual 151 connections.
 */
const openMysql = async (
  location: Extract<DatabaseLocation, { kind: 'mysql' }>,
  schema: Schema,
): Promise<DataSources> => {
  await createDatabase(location)
  const url = new URL(location.url)
  url.pathname = `/${location.database}`
  const options = (poolSize: number, logger: Logger): DataSourceOptions => ({
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
  })
  const writer = await new DataSource(options(16, writeTrackingLogger)).initialize()
  await orClose(writer, migrateInTurn(writer, location.database, schema))
  const reader = new ReaderSource(options(12, readTrackingLogger), writer)
  return { writer, reader: await reader.initialize() }
}

const createDatabase = async ({ url, database }: { url: string; database: string }) => {
  const at = new URL(url)
  at.pathname = '/'
  // Loaded only where MySQL is configured.
  const { createConnection } = await import('mysql2/promise')
  const connection = await createConnection({ uri: at.toString() })
  try {
    await connection.query(
      `CREATE DATABASE IF NOT EXISTS \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    )
  } finally {
    await connection.end()
  }
}

/** Replicas that start together migrate one after another. */
const migrateInTurn = async (source: DataSource, name: string, schema: Schema): Promise<void> => {
  const turn = source.createQueryRunner()
  try {
    const [lock] = await turn.query('SELECT GET_LOCK(?, 600) AS held', [`migrate ${name}`])
    if (Number(lock.held) !== 1) throw new Error(`another process has been migrating ${name}`)
    await migrate(source, schema)
    await turn.query('SELECT RELEASE_LOCK(?)', [`migrate ${name}`])
  } finally {
    await turn.release()
  }
}

/** Closes the connections of a database that is refused, so that the process can end. */
const orClose = async (source: DataSource, migrated: Promise<void>): Promise<void> => {
  try {
    await migrated
  } catch (error) {
    await source.destroy()
    throw error
  }
}
