import type { EntityManager } from 'typeorm'
import { insertRows } from '../insert-rows.ts'
import { Change, LogHead } from './change.ts'
import { hashOf } from './hash.ts'

/** A change before it has its number and hash. */
export type Draft = Omit<Change, 'seq' | 'hash'>

/**
 * Numbers the drafts, chains them and writes them. The head row stays locked until commit, so numbers are
 * gap-free and in commit order: call this last.
 */
export const append = async (
  manager: EntityManager,
  drafts: readonly Draft[],
): Promise<number | undefined> => {
  if (drafts.length === 0) return undefined
  const head = await lockLog(manager)
  let { seq, hash } = head
  const rows = drafts.map((draft) => {
    seq += 1
    hash = hashOf({ ...draft, seq }, hash)
    return { ...draft, seq, hash }
  })
  await insertRows(manager, Change, rows)
  await manager.update(LogHead, { id: 1 }, { seq, hash })
  return seq
}

/** Holds the log until the transaction ends: of two replicas that do this first, the second sees what the first did. */
export const lockLog = (manager: EntityManager): Promise<LogHead> => {
  const query = manager.createQueryBuilder(LogHead, 'head').where({ id: 1 })
  if (manager.connection.options.type === 'mysql') query.setLock('pessimistic_write')
  return query.getOneOrFail()
}
