import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Audience } from '../feed/feed.ts'

/** One row of a service's change log: append-only, gap-free, each carrying the hash of the row before. */
@Entity('change')
@Index(['subject'])
export class Change {
  /** 1, 2, 3 … in commit order. */
  @PrimaryColumn('bigint', { transformer: { to: Number, from: Number } })
  seq!: number

  /** What happened, e.g. `submission.accepted`. */
  @Column('varchar', { length: 64 })
  kind!: string

  /** The record it happened to, e.g. `SiteMessage:42`. */
  @Column('varchar', { length: 160 })
  subject!: string

  @Column('varchar', { length: 96, nullable: true })
  unitId!: string | null

  @Column('varchar', { length: 96, nullable: true })
  taskId!: string | null

  @Column('varchar', { length: 16 })
  audience!: Audience

  /** JSON list: what a reader may have read that this change touches. */
  @Column('text')
  tags!: string

  /** JSON object: the changed fields with their new values; personal ones only as a keyed hash. */
  @Column('text')
  fields!: string

  /** JSON list: what the change added to which indicator counter; see `indicator/counter.ts`. */
  @Column('text')
  counters!: string

  /** Who did it: the token's subject, or `system`. */
  @Column('varchar', { length: 200 })
  actor!: string

  /** ISO 8601, UTC. */
  @Column('varchar', { length: 24 })
  at!: string

  /** SHA-256 of this row and the hash before, hexadecimal. */
  @Column('varchar', { length: 64 })
  hash!: string
}

/** The one row that numbers the log: locked last, just before commit. */
@Entity('log_head')
export class LogHead {
  @PrimaryColumn('int')
  id!: number

  @Column('bigint', { transformer: { to: Number, from: Number } })
  seq!: number

  @Column('varchar', { length: 64 })
  hash!: string
}
