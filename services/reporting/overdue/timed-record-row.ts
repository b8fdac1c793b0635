import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A record of a domain that has a clock, as its change log states it: enough to say what is overdue over all domains. */
@Entity('timed_record')
@Index(['unitId', 'finished', 'dueAt'])
export class TimedRecordRow {
  /** The subject in the log, e.g. `SiteMessage:0196…`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 64 })
  service!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  /** Its title; empty for a record type without one. */
  @Column('varchar', { length: 500 })
  title!: string

  /** ISO 8601, UTC, so that texts are ordered as moments on every database; null while no clock runs. */
  @Column('varchar', { length: 24, nullable: true })
  dueAt!: string | null

  @Column('boolean')
  finished!: boolean

  @Column('boolean')
  isPublic!: boolean

  /** The moment since which the row is as it is, in milliseconds since 1970. */
  @Column('bigint', { transformer: { to: Number, from: Number } })
  since!: number
}
