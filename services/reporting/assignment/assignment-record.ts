import { Field, ID, ObjectType } from 'type-graphql'
import { Column, PrimaryColumn } from 'typeorm'
import type { Assignment } from './assignment.ts'

/** The columns of every record of an assignment: submissions, plans, reminders, extensions, exemptions. */
@ObjectType()
export abstract class AssignmentRecord {
  @Field(() => ID, { description: 'Opaque.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  assignmentId!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  /** The task or obligation of the assignment. */
  @Column('varchar', { length: 96 })
  taskId!: string
}

/** The columns of a new record of an assignment. */
export const recordOf = ({ id, unitId, taskId }: Assignment, newId: () => string) => ({
  id: newId(),
  assignmentId: id,
  unitId,
  taskId,
})
