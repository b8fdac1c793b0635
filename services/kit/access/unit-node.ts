import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { FormerPath } from './path.ts'

/** The units as replicated to every service from reporting's log: enough for rights, totals and refusals. */
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

  /** The paths before moves, oldest first, so that the totals of past years stay where they were. */
  @Column('simple-json')
  formerPaths!: readonly FormerPath[]

  @Column('varchar', { length: 200 })
  nameHant!: string

  @Column('varchar', { length: 200 })
  nameEn!: string

  @Column('boolean')
  isReportingUnit!: boolean

  /** The first day of its existence; null if that is before all records. */
  @Column('date', { nullable: true })
  validFrom!: string | null

  /** The last day of its existence; null while it exists. */
  @Column('date', { nullable: true })
  validTo!: string | null

  /** The unit that took over from it. */
  @Column('varchar', { length: 96, nullable: true })
  successorId!: string | null
}

/** A unit that reports, exists since ever, and is the root unless it has a path. */
export const unitNode = (unit: Partial<UnitNode> & Pick<UnitNode, 'id'>): UnitNode => ({
  kind: '',
  path: `/${unit.id}/`,
  formerPaths: [],
  nameHant: unit.id,
  nameEn: unit.id,
  isReportingUnit: true,
  validFrom: null,
  validTo: null,
  successorId: null,
  ...unit,
})

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
