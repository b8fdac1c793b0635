import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { OpennessListKind } from '../openness-list/enums.ts'

/** The due dates of one kind of list for one kind of unit. Rows, so that the next notice needs no code. */
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

  /** The kind of unit that must have the list, e.g. `DEPARTMENT`. */
  @Column('varchar', { length: 32 })
  unitKind!: string

  /** Last day to compile it, inclusive. */
  @Column('date')
  compileBy!: string

  /** Last day to publish it, inclusive; null if the notice requires no publication. */
  @Column('date', { nullable: true })
  publishBy!: string | null

  /** The document that sets the dates. */
  @Column('varchar', { length: 500 })
  authority!: string
}
