import { createConnection } from 'mysql2/promise'

/** The databases among these that have tables already. */
export const existingTables = async (
  url: string,
  databases: readonly string[],
): Promise<readonly string[]> => {
  const server = new URL(url)
  server.pathname = '/'
  const connection = await createConnection({ uri: server.toString() })
  try {
    const found: string[] = []
    for (const database of databases) {
      const [rows] = await connection.query(
        'SELECT 1 FROM information_schema.tables WHERE table_schema = ? LIMIT 1',
        [database],
      )
      if (Array.isArray(rows) && rows.length > 0) found.push(database)
    }
    return found
  } finally {
    await connection.end()
  }
}
