import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { RollUpPolicy } from './roll-up-policy.ts'

/** The roll-up policy of a task, replicated from reporting's log. */
@Entity('task_roll_up')
export class TaskRollUp {
  /** The task's id. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 16 })
  policy!: RollUpPolicy

  /** For COUNT: the required number of units. */
  @Column('int', { nullable: true })
  count!: number | null
}
