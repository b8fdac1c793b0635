import { Column, Entity, PrimaryColumn } from 'typeorm'

/** How far a follower has taken a log. Moves in the transaction that takes the rows: each row exactly once. */
@Entity('follow_cursor')
export class FollowCursor {
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('bigint', { transformer: { to: Number, from: Number } })
  seq!: number
}
