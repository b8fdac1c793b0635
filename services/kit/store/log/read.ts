import type { DataSource } from 'typeorm'
import { In, LessThan, MoreThan } from 'typeorm'
import { Change } from './change.ts'

/** The change log of a service, for readers. */
export interface Log {
  /** The newest position, 0 while empty. */
  head(): Promise<number>
  /** Rows after a position, oldest first. */
  read(after: number, limit: number): Promise<readonly Change[]>
  /** Rows about one record before a position, newest first. @param subjects all names of the record, see `subjectsOf` */
  before(subjects: readonly string[], seq: number, limit: number): Promise<readonly Change[]>
}

/** The log of a store. */
export const logOf = (reader: DataSource): Log => ({
  head: async () => {
    const rows: readonly { seq: number | string }[] = await reader.query(headSql)
    if (!rows[0]) throw new Error('the log has no head')
    return Number(rows[0].seq)
  },
  read: (after, limit) =>
    reader.manager.find(Change, {
      where: { seq: MoreThan(after) },
      order: { seq: 'ASC' },
      take: limit,
    }),
  before: (subjects, seq, limit) =>
    reader.manager.find(Change, {
      where: { subject: In([...subjects]), seq: LessThan(seq) },
      order: { seq: 'DESC' },
      take: limit,
    }),
})

// Plain SQL without an entity, since it runs before every response.
const headSql = 'SELECT seq FROM log_head WHERE id = 1'
