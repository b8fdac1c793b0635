import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Assignment } from '../assignment/assignment.ts'
import type { AssignmentRole, AssignmentState } from '../assignment/assignment-state.ts'

/**
 * What an assignment was from a moment until its next version: the columns that progress and lateness follow from. Its unit and
 * task never change. Derived from the change log, whose row states the moment; written in the same transaction.
 */
@Entity('assignment_version')
@Index(['programmeId', 'since'])
export class AssignmentVersion {
  @PrimaryColumn('varchar', { length: 96 })
  assignmentId!: string

  /** The moment of the change, in milliseconds since 1970. Changes of one moment make one version. */
  @PrimaryColumn('bigint', { transformer: { to: Number, from: Number } })
  since!: number

  @Column('varchar', { length: 96 })
  programmeId!: string

  @Column('varchar', { length: 16 })
  role!: AssignmentRole

  @Column('varchar', { length: 32, nullable: true })
  groupId!: string | null

  @Column('varchar', { length: 16 })
  state!: AssignmentState

  @Column('boolean')
  counts!: boolean

  @Column('int')
  percentage!: number

  @Column('date', { nullable: true })
  dueOn!: string | null

  @Column('date', { nullable: true })
  originalDueOn!: string | null

  @Column('date', { nullable: true })
  completedOn!: string | null
}

/** The columns that an assignment and its versions share, and that change. */
export const versionedColumns = [
  'role',
  'groupId',
  'state',
  'counts',
  'percentage',
  'dueOn',
  'originalDueOn',
  'completedOn',
] as const satisfies readonly (keyof AssignmentVersion & keyof Assignment)[]

export type VersionedColumns = Pick<Assignment, (typeof versionedColumns)[number]>

/** The version of an assignment from a moment on. */
export const versionOf = (
  assignment: VersionedColumns & Pick<Assignment, 'id' | 'programmeId'>,
  since: number,
): AssignmentVersion => {
  const { id, programmeId, role, groupId, state, counts } = assignment
  const { percentage, dueOn, originalDueOn, completedOn } = assignment
  const dates = { dueOn, originalDueOn, completedOn }
  return {
    assignmentId: id,
    since,
    programmeId,
    role,
    groupId,
    state,
    counts,
    percentage,
    ...dates,
  }
}

export const isSameVersion = (a: VersionedColumns, b: VersionedColumns): boolean =>
  versionedColumns.every((column) => a[column] === b[column])
