import type { EntityManager } from 'typeorm'
import { insertRows } from '../insert-rows.ts'
import { lockExistingRow } from '../lock-row.ts'
import { Change, LogHead } from './change.ts'
import { hashOf } from './hash.ts'

/** A change without its position and hash. */
export type Draft = Omit<Change, 'seq' | 'hash'>

/**
 * Numbers the drafts, chains them and writes them. The head row stays locked until commit, so that positions are
 * gap-free and in commit order. Call it last in a transaction.
 * @returns the new head; undefined without drafts
 */
export const append = async (
  manager: EntityManager,
  drafts: readonly Draft[],
): Promise<Pick<LogHead, 'seq' | 'hash'> | undefined> => {
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
  return { seq, hash }
}

/** Locks the log until the transaction ends, so that transactions that start with it run one after another. */
export const lockLog = async (manager: EntityManager): Promise<LogHead> => {
  const head = await lockExistingRow(manager, LogHead, 1)
  if (!head) throw new Error('the log has no head')
  return head
}
