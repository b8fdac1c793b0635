import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { EventRow } from './event-row.ts'

/** One row of a service's change log (audit log): append-only, gap-free, chained by hashes. */
@Entity('change')
@Index(['subject'])
export class Change extends EventRow {
  /** The position: 1, 2, 3 … in commit order. */
  @PrimaryColumn('bigint', { transformer: { to: Number, from: Number } })
  seq!: number

  /** JSON object: the changed fields with their new values; personal ones only as a keyed hash. */
  @Column('text')
  fields!: string

  /** JSON list: the deltas of indicator counters; see `indicators/counter.ts`. */
  @Column('text')
  counters!: string

  /** The token's subject of the person who acted, or `system`. */
  @Column('varchar', { length: 200 })
  actor!: string

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
