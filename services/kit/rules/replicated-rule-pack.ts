import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Roll } from '../calendar/index.ts'

/** A rule pack as replicated from reporting's log: enough to compute due moments. */
@Entity('replicated_rule_pack')
export class ReplicatedRulePack {
  /** The id in record types, e.g. `proactive20`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  /** A due-date rule, e.g. `P20WD`. */
  @Column('varchar', { length: 64 })
  rule!: string

  @Column('varchar', { length: 32 })
  roll!: Roll

  /** The first day of events that it applies to; null: no lower bound. */
  @Column('date', { nullable: true })
  validFrom!: string | null

  /** The last day of events that it applies to; null: no upper bound. */
  @Column('date', { nullable: true })
  validTo!: string | null

  @Column('boolean')
  switchedOn!: boolean
}
