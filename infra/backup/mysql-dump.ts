import { open, type FileHandle } from 'node:fs/promises'
import { runClient } from './mysql-client.ts'
import { hubViews } from './mysql-tables.ts'

/**
 * Writes databases of one server as they are at one moment, with the server's own tool, while others use them. The hub's views
 * are left out: they belong to a user of that server, and a start makes them again.
 */
export const dumpDatabases = async (
  url: string,
  databases: readonly string[],
  file: string,
): Promise<void> => {
  const options = ['--single-transaction', '--quick', '--hex-blob', '--skip-lock-tables']
  const views = await hubViews(url, databases)
  const omitted = views.map((view) => `--ignore-table=${view}`)
  const target = [...omitted, `--result-file=${file}`, '--databases', ...databases]
  return runClient(['mariadb-dump', 'mysqldump'], url, [...options, ...target])
}

/** Whether the tool has finished the file: its last line states so. */
export const isComplete = async (file: string): Promise<boolean> => {
  const handle = await open(file)
  try {
    return (await lastBytes(handle)).includes('-- Dump completed')
  } finally {
    await handle.close()
  }
}

/** Executes the statements of a dump. */
export const loadDump = (url: string, file: string): Promise<void> =>
  runClient(['mariadb', 'mysql'], url, ['--default-character-set=utf8mb4'], file)

const lastBytes = async (handle: FileHandle): Promise<string> => {
  const { size } = await handle.stat()
  const { buffer } = await handle.read(Buffer.alloc(200), 0, 200, Math.max(0, size - 200))
  return buffer.toString('latin1')
}
