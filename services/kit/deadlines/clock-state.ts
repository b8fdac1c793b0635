import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The rules and calendar behind the due moments of one record class, and the progress of a recomputation. */
@Entity('clock_state')
export class ClockState {
  /** The record class, e.g. `PolicyDocument`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  /** The fingerprints of the rules and the calendar that all open records follow; empty before the first pass. */
  @Column('varchar', { length: 64 })
  rules!: string

  @Column('varchar', { length: 64 })
  calendar!: string

  /** The fingerprints of the current pass; empty without one. */
  @Column('varchar', { length: 160 })
  doing!: string

  /** The id of the last record that the current pass has processed. */
  @Column('varchar', { length: 96 })
  after!: string
}
