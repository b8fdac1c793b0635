import type { DataSource } from 'typeorm'
import { MoreThan } from 'typeorm'
import { Change, LogHead } from './change.ts'

/** A service's change log, as others follow it. */
export interface Log {
  /** The newest number, 0 while empty. */
  head(): Promise<number>
  /** Rows after a number, oldest first. */
  read(after: number, limit: number): Promise<readonly Change[]>
}

/** Reads the log of a store. */
export const logOf = (reader: DataSource): Log => ({
  head: async () => (await reader.manager.findOneByOrFail(LogHead, { id: 1 })).seq,
  read: (after, limit) =>
    reader.manager.find(Change, {
      where: { seq: MoreThan(after) },
      order: { seq: 'ASC' },
      take: limit,
    }),
})
