import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Roll } from '../calendar/index.ts'

/** A clock of law or of a notice, taken from reporting's log: enough to give records their due moments. */
@Entity('replicated_rule_pack')
export class ReplicatedRulePack {
  /** As record types name it, e.g. `proactive20`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  /** E.g. `P20WD`. */
  @Column('varchar', { length: 64 })
  rule!: string

  @Column('varchar', { length: 32 })
  roll!: Roll

  /** The first day of an event that it is for; null = any. */
  @Column('date', { nullable: true })
  validFrom!: string | null

  /** The last day of an event that it is for; null = any. */
  @Column('date', { nullable: true })
  validTo!: string | null

  @Column('boolean')
  switchedOn!: boolean
}
