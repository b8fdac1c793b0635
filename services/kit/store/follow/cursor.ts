import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The position up to which a follower has applied a log. It moves in the same transaction: each row is applied once. */
@Entity('follow_cursor')
export class FollowCursor {
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('bigint', { transformer: { to: Number, from: Number } })
  seq!: number
}
