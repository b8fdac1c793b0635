import type { DataSource } from 'typeorm'
import { MoreThan } from 'typeorm'
import { Change } from './change.ts'

/** A service's change log, as others follow it. */
export interface Log {
  /** The newest number, 0 while empty. */
  head(): Promise<number>
  /** Rows after a number, oldest first. */
  read(after: number, limit: number): Promise<readonly Change[]>
}

/** Reads the log of a store. */
export const logOf = (reader: DataSource): Log => ({
  head: async () => {
    const rows: readonly { seq: number | string }[] = await reader.query(headOf)
    if (!rows[0]) throw new Error('the log has no head')
    return Number(rows[0].seq)
  },
  read: (after, limit) =>
    reader.manager.find(Change, {
      where: { seq: MoreThan(after) },
      order: { seq: 'ASC' },
      take: limit,
    }),
})

// Asked before every answer, so without an entity around it.
const headOf = 'SELECT seq FROM log_head WHERE id = 1'
