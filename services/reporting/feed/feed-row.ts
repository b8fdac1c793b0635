import { AfterLoad, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { splitPath } from '../../kit/access/index.ts'
import { currentNames, EventRow, type FeedEntry, tagsOfRow } from '../../kit/store/index.ts'

const asNumber = { to: Number, from: Number }

/** One row of the hub's feed: an event of a service's change log with its position in the whole hub. */
@Entity('feed')
@Index(['service', 'seq'], { unique: true })
@Index(['at', 'position'])
export class FeedRow extends EventRow {
  @PrimaryColumn('bigint', { transformer: asNumber })
  position!: number

  @Column('varchar', { length: 64 })
  service!: string

  /** The position in the log of the service. */
  @Column('bigint', { transformer: asNumber })
  seq!: number

  /** The unit and all units above it, at the time of the event. */
  @Column('varchar', { length: 400 })
  unitPath!: string

  /** The domain of the task, or the service if there is no task. */
  @Column('varchar', { length: 64 })
  domain!: string

  /** The digest of the change; see `kit/store/feed/chain.ts`. */
  @Column('varchar', { length: 64 })
  digest!: string

  /** The hash chain over all digests up to this one. */
  @Column('varchar', { length: 64 })
  chain!: string

  /** Rows of an earlier release are read under today's names. */
  @AfterLoad()
  translate(): void {
    // Some readers select the digest only.
    if (this.kind !== undefined) Object.assign(this, currentNames(this))
  }
}

/** The entry that the gateway follows. */
export const feedEntryOf = (row: FeedRow): FeedEntry => ({
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
  tags: tagsOfRow(row),
  at: row.at,
  digest: row.digest,
  chain: row.chain,
})
