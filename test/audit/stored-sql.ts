import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createConnection } from 'mysql2/promise'
import type { FreshStore } from '../support/stores.ts'

type Row = Readonly<Record<string, string | number | null>>

/** SQL on the database of a service, as someone has who is no hub. Names are quoted by backticks on both databases. */
export interface StoredSql {
  run(sql: string, ...values: readonly (string | number | null)[]): Promise<void>
  rows(sql: string): Promise<readonly Row[]>
}

export const storedSql = (store: FreshStore, service: string): StoredSql =>
  store.databaseUrl
    ? mariadbSql(`${store.databaseUrl}/${store.prefix}${service.replaceAll('-', '_')}`)
    : sqliteSql(join(store.dataDir, `${service}.sqlite`))

const sqliteSql = (file: string): StoredSql => {
  const open = <T>(work: (database: Database.Database) => T): Promise<T> => {
    const database = new Database(file)
    try {
      return Promise.resolve(work(database))
    } finally {
      database.close()
    }
  }
  return {
    run: (sql, ...values) => open((database) => void database.prepare(sql).run(...values)),
    rows: (sql) => open((database) => database.prepare<[], Row>(sql).all()),
  }
}

const mariadbSql = (uri: string): StoredSql => {
  const query = async (sql: string, values: readonly (string | number | null)[]) => {
    const connection = await createConnection({ uri, charset: 'utf8mb4_bin' })
    try {
      const [result] = await connection.query(sql, [...values])
      return result
    } finally {
      await connection.end()
    }
  }
  return {
    run: async (sql, ...values) => void (await query(sql, values)),
    rows: async (sql) => {
      const rows: readonly Row[] = JSON.parse(JSON.stringify(await query(sql, [])))
      return rows
    },
  }
}

const tables = [
  'change',
  'log_head',
  'log_checkpoint',
  'feed',
  'feed_head',
  'follow_cursor',
  'submission',
]

/** Copies the tables of reporting that tests tamper with. @returns a function that puts the copies back */
export const saveTables = async ({ run }: StoredSql): Promise<() => Promise<void>> => {
  for (const table of tables) await run(`CREATE TABLE saved_${table} AS SELECT * FROM \`${table}\``)
  return async () => {
    for (const table of tables) {
      await run(`DELETE FROM \`${table}\``)
      await run(`INSERT INTO \`${table}\` SELECT * FROM saved_${table}`)
    }
  }
}
