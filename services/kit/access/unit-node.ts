import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** The unit tree as replicated to every service from reporting's log: enough for rights and totals. */
@Entity('unit_node')
@Index(['path'])
export class UnitNode {
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 32 })
  kind!: string

  /** The ids from the root to the unit: `/PROV-350000/CITY-350200/`. */
  @Column('varchar', { length: 400 })
  path!: string
}

/** Which unit must report on which task, replicated from reporting's log. */
@Entity('expectation')
export class Expectation {
  @PrimaryColumn('varchar', { length: 96 })
  taskId!: string

  @PrimaryColumn('varchar', { length: 96 })
  unitId!: string

  /** Whether it counts in denominators: false while the task is not triggered, or not applicable to the unit. */
  @Column('boolean')
  counts!: boolean
}
