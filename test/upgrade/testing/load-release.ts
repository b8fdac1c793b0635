import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { createConnection } from 'mysql2/promise'
import type { FreshStore } from '../../support/stores.ts'

/** Databases that the code of a release filled with half a year of reports of three cities. */
interface Release {
  /** The key that encrypts secrets and hashes personal data in them. */
  readonly hubKey: string
  readonly services: Readonly<Record<string, ReleasedService>>
}

interface ReleasedService {
  /** The statements that create its tables, for each database. */
  readonly sqlite: readonly string[]
  readonly mysql: readonly string[]
  readonly tables: Readonly<Record<string, ReleasedRows>>
}

interface ReleasedRows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Loads the databases of release 0.1.0 into an empty store. */
export const loadRelease = async (store: FreshStore): Promise<void> => {
  const file = fileURLToPath(new URL('../release-0.1.0.json.gz', import.meta.url))
  const release: Release = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'))
  writeFileSync(join(store.dataDir, 'hub.jwk'), release.hubKey, { mode: 0o600 })
  for (const [name, service] of Object.entries(release.services))
    if (store.databaseUrl)
      await intoMariadb(store.databaseUrl, store.prefix + name.replaceAll('-', '_'), service)
    else intoSqlite(join(store.dataDir, `${name}.sqlite`), service)
}

const intoSqlite = (file: string, { sqlite, tables }: ReleasedService): void => {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.transaction(() => {
    for (const statement of sqlite) database.exec(statement)
    for (const [table, { columns, rows }] of Object.entries(tables)) {
      const marks = columns.map(() => '?').join(', ')
      const insert = database.prepare(
        `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${marks})`,
      )
      for (const row of rows) insert.run(...row)
    }
  })()
  database.close()
}

const intoMariadb = async (
  url: string,
  name: string,
  { mysql, tables }: ReleasedService,
): Promise<void> => {
  const connection = await createConnection({ uri: url, charset: 'utf8mb4_bin', timezone: 'Z' })
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`)
  await connection.query(`USE ${name}`)
  for (const statement of mysql) await connection.query(statement)
  for (const [table, { columns, rows }] of Object.entries(tables))
    await connection.query('INSERT INTO ?? (??) VALUES ?', [table, columns, rows])
  await connection.end()
}
