import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise'
import { pino } from 'pino'
import { inject } from 'vitest'
import { locationOf } from '../../infra/server/location-of.ts'
import { startServices } from '../../infra/server/start-services.ts'
import { LogCheckpoint } from '../../services/kit/audit/index.ts'
import { type Config, readConfig } from '../../services/kit/config/index.ts'
import { schemaOf } from '../../services/kit/runtime/index.ts'
import { openSources } from '../../services/kit/store/index.ts'
import { eventually } from './eventually.ts'
import { allSubgraphs } from './all-subgraphs.ts'
import { databaseSettings, type FreshStore, newPrefix } from './stores.ts'

/**
 * Fills an empty store with the tables, units and programme that the first start of a hub at this time writes.
 * One first start per run makes a template, which is copied (without its views, which each hub makes); a store with databases is left unchanged.
 */
export const copySeeded = async (store: FreshStore, startedAt: Date): Promise<void> =>
  copyTemplate(
    await templateOf(store, `seeded-${startedAt.getTime()}`, async (template) => {
      await copyTemplate(await templateOf(store, 'migrated', createTables), template)
      await startOnce(template, startedAt)
    }),
    store,
  )

type StoreSettings = Pick<FreshStore, 'databaseUrl' | 'dataDir' | 'prefix'>

const copyTemplate = (template: StoreSettings, store: StoreSettings): Promise<void> =>
  store.databaseUrl
    ? copyDatabases(store.databaseUrl, template, store.prefix)
    : copyFiles(template.dataDir, store.dataDir)

/** Makes a template of this name, or waits for another worker that makes it. */
const templateOf = async (
  store: FreshStore,
  name: string,
  fill: (template: StoreSettings) => Promise<void>,
): Promise<StoreSettings> => {
  const dataDir = join(inject('scratchDir'), `${name}-${store.name}`)
  const finished = join(dataDir, 'prefix')
  const isOurs = await mkdir(dataDir).then(
    () => true,
    () => false,
  )
  const { databaseUrl } = store
  if (isOurs) {
    const template = { databaseUrl, dataDir, prefix: newPrefix() }
    try {
      await fill(template)
      await writeFile(finished, template.prefix)
    } catch (error) {
      await rm(dataDir, { recursive: true })
      throw error
    }
  }
  const isMadeOrFailed = (): boolean => existsSync(finished) || !existsSync(dataDir)
  await eventually(isMadeOrFailed, (isOver) => isOver, 120_000)
  return { databaseUrl, dataDir, prefix: await readFile(finished, 'utf8') }
}

const configOf = (store: StoreSettings): Config =>
  readConfig({ LOG_LEVEL: 'silent', ...databaseSettings(store) })

/** Runs the migrations of all services on empty databases. */
const createTables = async (store: StoreSettings): Promise<void> => {
  const config = configOf(store)
  for (const subgraph of allSubgraphs()) {
    const sources = await openSources(locationOf(config, subgraph.name), schemaOf(subgraph))
    await sources.reader.destroy()
    await sources.writer.destroy()
  }
}

/** Starts all services for the first time. */
const startOnce = async (store: StoreSettings, startedAt: Date): Promise<void> => {
  const services = await startServices(configOf(store), allSubgraphs(), {
    log: pino({ level: 'silent' }),
    activity: 'SERVER',
    now: () => startedAt,
  })
  // Every hub creates its own key, and signs its own checkpoints.
  for (const { stopBackground, store: opened } of services.running.values()) {
    await stopBackground()
    await opened.transaction((manager) => manager.deleteAll(LogCheckpoint))
  }
  await services.close()
  await rm(join(store.dataDir, 'hub.jwk'), { force: true })
}

const copyFiles = async (from: string, to: string): Promise<void> => {
  if (existsSync(join(to, 'reporting.sqlite'))) return
  for (const file of await readdir(from))
    if (file.endsWith('.sqlite')) await copyFile(join(from, file), join(to, file))
  const reporting = new Database(join(to, 'reporting.sqlite'))
  reporting.prepare('update feed_head set hub_id = ?').run(randomUUID())
  reporting.close()
}

const copyDatabases = async (url: string, { prefix }: StoreSettings, to: string): Promise<void> => {
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
