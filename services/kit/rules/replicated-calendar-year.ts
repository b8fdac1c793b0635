import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { GazettedDay } from '../calendar/index.ts'

/** A gazetted year that an operator imported, as replicated from reporting's log. */
@Entity('replicated_calendar_year')
export class ReplicatedCalendarYear {
  /** The year, e.g. `2027`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('simple-json')
  days!: GazettedDay[]
}
