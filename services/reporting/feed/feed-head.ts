import { randomUUID } from 'node:crypto'
import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm'
import { chainStart, lockRow } from '../../kit/store/index.ts'

/** The single row with the head of the feed. It is locked while entries are numbered. */
@Entity('feed_head')
export class FeedHead {
  @PrimaryColumn('int')
  id!: number

  /** The id of this hub's feed, part of every cursor; made once. */
  @Column('varchar', { length: 36 })
  hubId!: string

  @Column('bigint', { transformer: { to: Number, from: Number } })
  position!: number

  /** The hash chain up to the newest entry. */
  @Column('varchar', { length: 64 })
  chain!: string
}

/** Locks the head of the feed until the transaction ends; creates it at the hub's first start. */
export const lockFeed = (manager: EntityManager): Promise<FeedHead> =>
  lockRow(manager, FeedHead, { id: 1, hubId: randomUUID(), position: 0, chain: chainStart })
