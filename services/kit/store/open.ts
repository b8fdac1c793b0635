import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DataSource } from 'typeorm'
import { type DatabaseFailure, databaseFailureOf } from './database-failure.ts'
import { readTrackingLogger, writeTrackingLogger } from './dependencies/tracking-loggers.ts'
import { migrate } from './migrate.ts'
import { ReaderSource } from './reader-source.ts'
import {
  type DatabaseLocation,
  mysqlOptions,
  type Schema,
  sqliteOptions,
} from './source-options.ts'
import { traceQueries } from './trace-queries.ts'

/** Names a database in messages, without the user and password of its server. */
export const databaseName = (location: DatabaseLocation): string =>
  location.kind === 'sqlite'
    ? `the database ${location.file}`
    : `the database ${location.database} on ${new URL(location.url).host}`

/** Two ways into one store: `writer` for transactions, `reader` for everything else. */
export interface DataSources {
  readonly writer: DataSource
  readonly reader: DataSource
}

export const openSources = async (
  location: DatabaseLocation,
  schema: Schema,
): Promise<DataSources> => {
  try {
    const { writer, reader } =
      location.kind === 'sqlite'
        ? await openSqlite(location.file, schema)
        : await openMysql(location, schema)
    const { service } = schema
    return { writer: traceQueries(writer, service), reader: traceQueries(reader, service) }
  } catch (error) {
    const failure = databaseFailureOf(error, databaseName(location))
    throw failure ? new DatabaseNotOpened(failure, error) : error
  }
}

/** Stops a start; the message says which database cannot be opened, and why. */
class DatabaseNotOpened extends Error {
  override readonly name = 'DatabaseNotOpened'
  readonly code: string

  constructor({ code, problem }: DatabaseFailure, cause: unknown) {
    super(`${problem} ${cause instanceof Error ? cause.message : ''}`, { cause })
    this.code = code
  }
}

/**
 * TypeORM's better-sqlite3 driver has one connection for everything and nests a second transaction into a
 * waiting first one. So writes get a source of their own (queued by the store) and reads another on the same WAL.
 */
const openSqlite = async (file: string, schema: Schema): Promise<DataSources> => {
  mkdirSync(dirname(file), { recursive: true })
  let lockWaitMs = 5_000
  const options = (readonly: boolean) => sqliteOptions(file, schema, readonly, () => lockWaitMs)
  const writer = await new DataSource(options(false)).initialize()
  await orClose(writer, migrate(writer, schema))
  const reader = await new ReaderSource(options(true), writer).initialize()
  // SQLite waits by blocking this process. From now on the store itself repeats what meets a lock.
  lockWaitMs = 0
  await writer.query('PRAGMA busy_timeout = 0')
  return { writer, reader }
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
  const writer = await new DataSource(
    mysqlOptions(location, schema, 16, writeTrackingLogger),
  ).initialize()
  await orClose(writer, migrateInTurn(writer, location.database, schema))
  const reader = new ReaderSource(mysqlOptions(location, schema, 12, readTrackingLogger), writer)
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
