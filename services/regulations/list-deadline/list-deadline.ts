import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { OpennessListKind } from '../openness-list/enums.ts'

/** By when one kind of unit must have one kind of list, as a year's notice says. Data, so that the next notice is rows. */
@Entity('list_deadline')
@Index(['year', 'listKind', 'unitKind'], { unique: true })
export class ListDeadline {
  /** Year, list and unit kind: `2018:DEPARTMENT:DEPARTMENT`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('int')
  year!: number

  @Column('varchar', { length: 16 })
  listKind!: OpennessListKind

  /** The kind of unit that it binds, e.g. `DEPARTMENT`. */
  @Column('varchar', { length: 32 })
  unitKind!: string

  /** Last day to compile it, inclusive. */
  @Column('date')
  compileBy!: string

  /** Last day to publish it, inclusive; null where the notice asks no publication. */
  @Column('date', { nullable: true })
  publishBy!: string | null

  /** The document it rests on. */
  @Column('varchar', { length: 500 })
  authority!: string
}
