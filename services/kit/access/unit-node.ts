import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What every service keeps of the unit tree, taken from reporting's log: enough to judge rights and to add up. */
@Entity('unit_node')
export class UnitNode {
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 32 })
  kind!: string

  /** The unit and all above it, from the top: `/PROV-350000/CITY-350200/`. */
  @Column('varchar', { length: 400 })
  path!: string
}

/** Which unit is expected to answer for which task, taken from reporting's log. */
@Entity('expectation')
@Index(['taskNumber', 'year'])
export class Expectation {
  @PrimaryColumn('varchar', { length: 96 })
  taskId!: string

  @PrimaryColumn('varchar', { length: 96 })
  unitId!: string

  @Column('int')
  taskNumber!: number

  @Column('int')
  year!: number

  /** False while the task is not triggered, or the unit is excused: then it leaves denominators alone. */
  @Column('boolean')
  counts!: boolean
}
