import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise'

/** The databases among these that have tables already. */
export const existingTables = (
  url: string,
  databases: readonly string[],
): Promise<readonly string[]> =>
  onServer(url, async (connection) => {
    const found: string[] = []
    for (const database of databases) {
      const [rows] = await connection.query(
        'SELECT 1 FROM information_schema.tables WHERE table_schema = ? LIMIT 1',
        [database],
      )
      if (Array.isArray(rows) && rows.length > 0) found.push(database)
    }
    return found
  })

/** The views that the hub made in these databases, as `database.view`. */
export const hubViews = (url: string, databases: readonly string[]): Promise<readonly string[]> =>
  onServer(url, async (connection) => {
    const [rows] = await connection.query<RowDataPacket[]>(
      `SELECT concat(table_schema, '.', table_name) AS name FROM information_schema.views
       WHERE table_schema IN (?) AND table_name REGEXP '^v[0-9]+_'`,
      [[...databases]],
    )
    return rows.map(({ name }) => String(name))
  })

const onServer = async <T>(
  url: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> => {
  const server = new URL(url)
  server.pathname = '/'
  const connection = await createConnection({ uri: server.toString() })
  try {
    return await work(connection)
  } finally {
    await connection.end()
  }
}
