import { setTimeout } from 'node:timers/promises'
import type { EntityManager } from 'typeorm'
import { CommitFailed } from './commit-failed.ts'
import { lockLog } from './log/append.ts'
import { Change } from './log/change.ts'
import type { MysqlWriter } from './mysql-writer.ts'
import type { DataSources } from './open.ts'
import type { SqliteWriter } from './sqlite-writer.ts'
import type { LoggedRows } from './tx.ts'

export type Writer = SqliteWriter | MysqlWriter

/** Looks up whether a transaction with this result is stored; rejects while that is unknown. */
export type LookUp<T> = (result: T) => Promise<boolean>

/** Runs a transaction; if its COMMIT fails, its outcome is looked up, and only thrown as unknown where that fails, too. */
export const confirmCommit = async <T>(
  writer: Writer,
  work: (manager: EntityManager) => Promise<T>,
  isStored: LookUp<T>,
): Promise<T> => {
  const results: T[] = []
  try {
    return await writer.transaction(async (manager) => {
      const result = await work(manager)
      results.splice(0, 1, result)
      return result
    })
  } catch (error) {
    const [result] = results
    if (!(error instanceof CommitFailed) || result === undefined) throw error
    const isDurable = await isStored(result).catch(() => undefined)
    if (isDurable === undefined) throw error
    if (isDurable) return result
    throw error.cause
  }
}

/** Whether the log has the last row of a transaction. */
export const isLogged = (
  sources: DataSources,
  writer: Writer,
  rows: LoggedRows,
): Promise<boolean> =>
  sources.writer.options.type === 'mysql'
    ? waitAndFind(writer, rows)
    : hasRow(sources.reader.manager, rows)

/** Waits for the lock that the transaction holds until the server has ended it, and for a server that restarts. */
const waitAndFind = async (writer: Writer, rows: LoggedRows): Promise<boolean> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await writer.transaction(async (manager) => {
        await lockLog(manager)
        return hasRow(manager, rows)
      })
    } catch (error) {
      if (attempt === maxAttempts) throw error
      await setTimeout(200 * attempt)
    }
}

/** Together some seconds: shorter than the gateway waits for a mutation. */
const maxAttempts = 5

const hasRow = async (manager: EntityManager, { seq, hash }: LoggedRows): Promise<boolean> =>
  manager.existsBy(Change, { seq, hash })
