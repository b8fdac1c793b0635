import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime, Day, WithLabel } from '../../../schema/vocabulary/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import type { Past } from '../history/past.ts'
import { AssignmentReason } from './assignment-reason.ts'
import { AssignmentRole, AssignmentState } from './assignment-state.ts'

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'The assignment of a task or obligation to a unit, with its state and due date. Public.',
})
@Entity('assignment')
@Index(['dueOn'])
@Index(['programmeId', 'taskNumber'])
@Index(['unitId', 'programmeId'])
@Index(['missedDueDate', 'completedOn', 'dueOn'])
@Index(['taskId', 'unitId'], { unique: true })
@FormerNames({
  fields: {
    taskNo: 'taskNumber',
    grounds: 'reasons',
    fellDue: 'missedDueDate',
    signedAt: 'acknowledgedAt',
    doneAt: 'closedAt',
  },
  events: {
    signedFor: 'acknowledged',
    done: 'closed',
    excused: 'notApplicable',
    urged: 'reminded',
    fellDue: 'missedDueDate',
  },
  values: { state: { SIGNED_FOR: 'ACKNOWLEDGED', DONE: 'CLOSED' } },
})
export class Assignment {
  @Field(() => ID, { description: 'The task and the unit, e.g. `fujian-2018-43:21:CITY-350200`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  programmeId!: string

  /** The id of the task or obligation. */
  @Column('varchar', { length: 96 })
  taskId!: string

  @Column('boolean')
  isObligation!: boolean

  /** The number of the task; 0 for an obligation. */
  @Column('int')
  taskNumber!: number

  @Column('int')
  year!: number

  @Column('varchar', { length: 96 })
  unitId!: string

  @WithLabel(AssignmentRole)
  @Field(() => AssignmentRole, { description: 'The role of the unit.' })
  @Column('varchar', { length: 16 })
  role!: AssignmentRole

  @Field(() => [AssignmentReason], { description: 'The reasons why it is assigned to the unit.' })
  @Column('simple-json')
  reasons!: AssignmentReason[]

  /** The group that the notice names; null for lead units and units named themselves. */
  @Column('varchar', { length: 32, nullable: true })
  groupId!: string | null

  @WithLabel(AssignmentState)
  @Field(() => AssignmentState, { description: 'Its progress.' })
  @Column('varchar', { length: 16 })
  state!: AssignmentState

  /** The state before the withdrawal, which a restoration returns to; null unless withdrawn. */
  @Column('varchar', { length: 16, nullable: true })
  withdrawnFrom!: AssignmentState | null

  /** Whether the General Office designated the unit as a member of an open group. */
  @Column('boolean')
  designated!: boolean

  /** The unit that ended and had it before; null if it was the unit's from the beginning. */
  @Column('varchar', { length: 96, nullable: true })
  takenOverFromId!: string | null

  /** Whether it counts in rates; false while not triggered or not applicable. */
  @Column('boolean')
  counts!: boolean

  @Field(() => Int, { description: 'The percentage in the last accepted report; 0 without one.' })
  @Column('int')
  percentage!: number

  @Column('boolean')
  requiresPublication!: boolean

  @Field(() => Day, {
    nullable: true,
    description:
      'The due date, until the end of the day in Asia/Shanghai, extensions included; null if it has none.',
  })
  @Column('date', { nullable: true })
  dueOn!: string | null

  @Field(() => Day, { nullable: true, description: 'The due date before extensions.' })
  @Column('date', { nullable: true })
  originalDueOn!: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The day on which the report of 100 % was submitted; null without one.',
  })
  @Column('date', { nullable: true })
  completedOn!: string | null

  @Field(() => Boolean, {
    description:
      'Whether the due date passed without a complete report; a later extension resets it.',
  })
  @Column('boolean')
  missedDueDate!: boolean

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the acknowledgement (簽收).',
  })
  @Column('datetime', { precision: 3, nullable: true })
  acknowledgedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'The moment of the closing (辦結).' })
  @Column('datetime', { precision: 3, nullable: true })
  closedAt!: Date | null

  /** The number of reports so far, drafts included. */
  @Column('int')
  versions!: number

  /** The time that it is of; undefined for the present. */
  past?: Past | undefined
}
