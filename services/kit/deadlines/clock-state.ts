import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Under which law and calendar the open records of one kind have their due moments, and how far a new pass has come. */
@Entity('clock_state')
export class ClockState {
  /** The noun, e.g. `PolicyDocument`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  /** Prints of the law and the calendar that all open records follow; empty before the first pass. */
  @Column('varchar', { length: 64 })
  rules!: string

  @Column('varchar', { length: 64 })
  calendar!: string

  /** The prints that a pass under way goes by; empty while there is none. */
  @Column('varchar', { length: 160 })
  doing!: string

  /** The last record that the pass has seen to. */
  @Column('varchar', { length: 96 })
  after!: string
}
