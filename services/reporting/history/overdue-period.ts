import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { TimedRecordRow } from '../overdue/timed-record-row.ts'

/**
 * A time in which a record was open and overdue, with what was known of it: it ended when the record was finished or its due
 * moment, unit, title or visibility changed. A record that was never late has none, so that there are few.
 */
@Entity('overdue_period')
@Index(['until', 'dueAt'])
export class OverduePeriod {
  /** The subject in the log, e.g. `SiteMessage:0196…`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  /** The first moment, in milliseconds since 1970. */
  @PrimaryColumn('bigint', { transformer: { to: Number, from: Number } })
  since!: number

  /** The moment after the last one. */
  @Column('bigint', { transformer: { to: Number, from: Number } })
  until!: number

  @Column('varchar', { length: 64 })
  service!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Column('varchar', { length: 500 })
  title!: string

  /** ISO 8601, UTC. */
  @Column('varchar', { length: 24 })
  dueAt!: string

  @Column('boolean')
  isPublic!: boolean

  /** The moment or day at which the record was finished, as the change at `until` states it; null if that did not finish it. */
  @Column('varchar', { length: 24, nullable: true })
  finishedAt!: string | null
}

/** The overdue period that a change ends; undefined if the record was not overdue before it. */
export const endedPeriod = (
  before: TimedRecordRow,
  after: TimedRecordRow,
  finishedAt: string | null,
): OverduePeriod | undefined => {
  const { id, service, unitId, title, dueAt, isPublic, since } = before
  const until = after.since
  if (before.finished || dueAt === null || until <= since || until <= Date.parse(dueAt))
    return undefined
  const finished = after.finished ? finishedAt : null
  return { id, since, until, service, unitId, title, dueAt, isPublic, finishedAt: finished }
}
