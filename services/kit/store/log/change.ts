import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Audience } from '../feed/feed.ts'

/** One row of a service's change log (audit log): append-only, gap-free, chained by hashes. */
@Entity('change')
@Index(['subject'])
export class Change {
  /** The position: 1, 2, 3 … in commit order. */
  @PrimaryColumn('bigint', { transformer: { to: Number, from: Number } })
  seq!: number

  /** The kind of event, e.g. `submission.accepted`. */
  @Column('varchar', { length: 64 })
  kind!: string

  /** The changed record, e.g. `SiteMessage:42`. */
  @Column('varchar', { length: 160 })
  subject!: string

  @Column('varchar', { length: 96, nullable: true })
  unitId!: string | null

  @Column('varchar', { length: 96, nullable: true })
  taskId!: string | null

  @Column('varchar', { length: 16 })
  audience!: Audience

  /** JSON list: the dependency tags that this change touches. */
  @Column('text')
  tags!: string

  /** JSON object: the changed fields with their new values; personal ones only as a keyed hash. */
  @Column('text')
  fields!: string

  /** JSON list: the deltas of indicator counters; see `indicators/counter.ts`. */
  @Column('text')
  counters!: string

  /** The token's subject of the person who acted, or `system`. */
  @Column('varchar', { length: 200 })
  actor!: string

  /** The moment of the change, ISO 8601, UTC. */
  @Column('varchar', { length: 24 })
  at!: string

  /** SHA-256 of this row and the hash before, hexadecimal. */
  @Column('varchar', { length: 64 })
  hash!: string
}

/** The single row with the head of the log; it is locked last, just before commit. */
@Entity('log_head')
export class LogHead {
  @PrimaryColumn('int')
  id!: number

  @Column('bigint', { transformer: { to: Number, from: Number } })
  seq!: number

  @Column('varchar', { length: 64 })
  hash!: string
}
