import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise'
import { pino } from 'pino'
import { inject } from 'vitest'
import { startServices } from '../../infra/server/start-services.ts'
import { LogCheckpoint } from '../../services/kit/audit/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { eventually } from './eventually.ts'
import { allSubgraphs } from './all-subgraphs.ts'
import { databaseSettings, type FreshStore, newPrefix } from './stores.ts'

/**
 * Fills an empty store with the tables, units and programme that the first start of a hub at this time writes.
 * One first start per run makes a template, which is copied (without its views, which each hub makes); a store with databases is left unchanged.
 */
export const copySeeded = async (store: FreshStore, startedAt: Date): Promise<void> => {
  const template = await templateOf(store, startedAt)
  await (store.databaseUrl
    ? copyDatabases(store.databaseUrl, template, store.prefix)
    : copyFiles(template.folder, store.dataDir))
}

interface Template {
  readonly folder: string
  /** The prefix of the names of its databases. */
  readonly prefix: string
}

/** Makes the template, or waits for another worker that makes it. */
const templateOf = async (store: FreshStore, startedAt: Date): Promise<Template> => {
  const folder = join(inject('scratchDir'), `seeded-${store.name}-${startedAt.getTime()}`)
  const finished = join(folder, 'prefix')
  const isOurs = await mkdir(folder).then(
    () => true,
    () => false,
  )
  if (isOurs) {
    try {
      await writeFile(finished, await seed(store, folder, startedAt))
    } catch (error) {
      await rm(folder, { recursive: true })
      throw error
    }
  }
  const isMadeOrFailed = (): boolean => existsSync(finished) || !existsSync(folder)
  await eventually(isMadeOrFailed, (isOver) => isOver, 120_000)
  return { folder, prefix: await readFile(finished, 'utf8') }
}

/** Starts all services for the first time on the databases of the template. */
const seed = async (like: FreshStore, folder: string, startedAt: Date): Promise<string> => {
  const store = { databaseUrl: like.databaseUrl, dataDir: folder, prefix: newPrefix() }
  const config = readConfig({ LOG_LEVEL: 'silent', ...databaseSettings(store) })
  const log = pino({ level: 'silent' })
  const services = await startServices(config, allSubgraphs(), {
    log,
    activity: 'SERVER',
    now: () => startedAt,
  })
  // Every hub creates its own key, and signs its own checkpoints.
  for (const { stopBackground, store } of services.running.values()) {
    await stopBackground()
    await store.transaction((manager) => manager.deleteAll(LogCheckpoint))
  }
  await services.close()
  await rm(join(folder, 'hub.jwk'), { force: true })
  return store.prefix
}

const copyFiles = async (from: string, to: string): Promise<void> => {
  if (existsSync(join(to, 'reporting.sqlite'))) return
  for (const file of await readdir(from))
    if (file.endsWith('.sqlite')) await copyFile(join(from, file), join(to, file))
  const reporting = new Database(join(to, 'reporting.sqlite'))
  reporting.prepare('update feed_head set hub_id = ?').run(randomUUID())
  reporting.close()
}

const copyDatabases = async (url: string, { prefix }: Template, to: string): Promise<void> => {
  const connection = await createConnection({ uri: url, multipleStatements: true })
  try {
    if ((await tablesIn(connection, to)).length > 0) return
    const tables = await tablesIn(connection, prefix)
    const copyOf = (database: string): string => database.replace(prefix, to)
    const statements = [
      ...[...new Set(tables.map(([database]) => database))].map(
        (database) =>
          `create database ${copyOf(database)} character set utf8mb4 collate utf8mb4_bin`,
      ),
      ...tables.flatMap(([database, table]) => [
        `create table ${copyOf(database)}.\`${table}\` like ${database}.\`${table}\``,
        `insert into ${copyOf(database)}.\`${table}\` select * from ${database}.\`${table}\``,
      ]),
      `update ${to}reporting.feed_head set hub_id = '${randomUUID()}'`,
    ]
    await connection.query(statements.join(';'))
  } finally {
    await connection.end()
  }
}

const tablesIn = async (
  connection: Connection,
  prefix: string,
): Promise<readonly (readonly [database: string, table: string])[]> => {
  const [rows] = await connection.query<RowDataPacket[]>(
    `select table_schema as base, table_name as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema like ? order by table_schema, table_name`,
    [`${prefix.replaceAll('_', '\\_')}%`],
  )
  return rows.map(({ base, name }) => [base, name])
}
