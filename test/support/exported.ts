import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import { join } from 'node:path'
import type { HubClient } from './hub.ts'
import type { FreshStore } from './stores.ts'

export type Cells = Readonly<Record<string, string>>

/** A table as a program of the office reads it. */
export const readCsv = async (url: string, path: string, reader?: HubClient) => {
  const headers = reader?.token ? { authorization: `Bearer ${reader.token}` } : {}
  const response = await fetch(`${url}/export/${path}`, { headers })
  const text = await response.text()
  if (response.status !== 200) throw new Error(text)
  const rows: Cells[] = parse(text, { columns: true })
  return { rows, etag: response.headers.get('etag') ?? '' }
}

/** Reads a view in the database itself, as a BI program does. */
export const readSql = async (
  store: FreshStore,
  service: string,
  sql: string,
): Promise<unknown[]> => {
  if (store.databaseUrl === undefined) {
    const database = new Database(join(store.dataDir, `${service}.sqlite`), { readonly: true })
    try {
      return database.prepare(sql).all()
    } finally {
      database.close()
    }
  }
  const connection = await createConnection(`${store.databaseUrl}/${store.prefix}${service}`)
  try {
    const [rows] = await connection.query<RowDataPacket[]>(sql)
    return rows
  } finally {
    await connection.end()
  }
}
