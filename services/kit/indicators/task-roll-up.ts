import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { RollUpPolicy } from './policy.ts'

/** How the units of a task add up, taken from reporting's log. */
@Entity('task_roll_up')
export class TaskRollUp {
  /** The task. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 16 })
  policy!: RollUpPolicy

  /** For COUNT: how many must have. */
  @Column('int', { nullable: true })
  count!: number | null
}
