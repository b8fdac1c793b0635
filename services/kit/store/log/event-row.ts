import { Column } from 'typeorm'
import type { Audience } from '../feed/feed.ts'

/** The columns that describe an event, in a service's change log and in the hub's feed. */
export abstract class EventRow {
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

  /** JSON list: the dependency tags that the event touches; empty if they follow from subject and unit, see `tagsOfRow`. */
  @Column('text')
  tags!: string

  /** The moment of the event, ISO 8601, UTC. */
  @Column('varchar', { length: 24 })
  at!: string
}
