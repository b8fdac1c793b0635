import { AfterLoad, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { type Audience, currentNames, type FeedEntry } from '../../kit/store/index.ts'
import { splitPath } from '../../kit/access/index.ts'

const whole = { to: Number, from: Number }

/** One row of the hub's feed. */
@Entity('feed')
@Index(['service', 'seq'], { unique: true })
export class FeedRow {
  @PrimaryColumn('bigint', { transformer: whole })
  position!: number

  @Column('varchar', { length: 64 })
  service!: string

  @Column('bigint', { transformer: whole })
  seq!: number

  @Column('varchar', { length: 64 })
  kind!: string

  @Column('varchar', { length: 160 })
  subject!: string

  @Column('varchar', { length: 96, nullable: true })
  unitId!: string | null

  @Column('varchar', { length: 400 })
  unitPath!: string

  @Column('varchar', { length: 96, nullable: true })
  taskId!: string | null

  @Column('varchar', { length: 64 })
  domain!: string

  @Column('varchar', { length: 16 })
  audience!: Audience

  @Column('text')
  tags!: string

  @Column('text')
  fields!: string

  @Column('varchar', { length: 24 })
  at!: string

  /** Stands for the change; see `kit/feed/chain.ts`. */
  @Column('varchar', { length: 64 })
  digest!: string

  /** The chain of all digests up to this one. */
  @Column('varchar', { length: 64 })
  chain!: string

  /** Rows of an earlier release are read under today's names. */
  @AfterLoad()
  translate(): void {
    // Some readers select the digest only.
    if (this.kind !== undefined) Object.assign(this, currentNames(this))
  }
}

/** Where the feed stands. Its row is locked while entries are numbered. */
@Entity('feed_head')
export class FeedHead {
  @PrimaryColumn('int')
  id!: number

  /** Names this hub's feed in cursors; made once. */
  @Column('varchar', { length: 36 })
  hubId!: string

  @Column('bigint', { transformer: whole })
  position!: number

  /** The chain of the newest entry. */
  @Column('varchar', { length: 64 })
  chain!: string
}

/** The entry as the gateway follows it. */
export const entryOf = (row: FeedRow): FeedEntry => ({
  position: row.position,
  service: row.service,
  seq: row.seq,
  kind: row.kind,
  subject: row.subject,
  unitId: row.unitId ?? undefined,
  unitPath: splitPath(row.unitPath),
  taskId: row.taskId ?? undefined,
  domain: row.domain,
  audience: row.audience,
  tags: JSON.parse(row.tags) as string[],
  at: row.at,
  digest: row.digest,
  chain: row.chain,
})
