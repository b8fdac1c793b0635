import Database from 'better-sqlite3'
import { basename, join } from 'node:path'
import * as z from 'zod'

/** The last change of the log in a database. */
export interface LogEnd {
  readonly seq: number
  readonly hash: string
}

/** Pages between two turns of the event loop. */
const pagesPerStep = 2_000

/**
 * Copies databases as they are at one moment, while other processes read and write them. All writers wait while the
 * snapshots are opened, which takes milliseconds; the copies are made from the snapshots afterwards.
 */
export const copySnapshots = async (
  files: readonly string[],
  folder: string,
): Promise<readonly LogEnd[]> => {
  const snapshots = openSnapshots(files)
  try {
    for (const [index, snapshot] of snapshots.entries()) {
      const copy = join(folder, basename(files[index] ?? ''))
      await snapshot.backup(copy, { progress: () => pagesPerStep })
      makeSingleFile(copy)
    }
    return snapshots.map(logEnd)
  } finally {
    for (const snapshot of snapshots) snapshot.close()
  }
}

/** Without write-ahead log, a copy is one file, which can be read from a medium that cannot be written. */
const makeSingleFile = (file: string): void => {
  const copy = new Database(file)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

const openSnapshots = (files: readonly string[]): readonly Database.Database[] => {
  const options = { fileMustExist: true, timeout: 60_000 }
  const locks = files.map((file) => new Database(file, options))
  try {
    for (const lock of locks) lock.exec('BEGIN IMMEDIATE')
    return files.map((file) => {
      const snapshot = new Database(file, { ...options, readonly: true })
      snapshot.exec('BEGIN')
      // A snapshot begins with the first read.
      logEnd(snapshot)
      return snapshot
    })
  } finally {
    for (const lock of locks) lock.close()
  }
}

const head = z.object({ seq: z.number(), hash: z.string() })

/** The last change according to the rows, whatever the head says. */
export const logEnd = (database: Database.Database): LogEnd => {
  const row = database.prepare('SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1').get()
  return row === undefined ? { seq: 0, hash: '' } : head.parse(row)
}
