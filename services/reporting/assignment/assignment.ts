import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime, Day } from '../../../schema/vocabulary/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import { AssignmentReason } from './assignment-reason.ts'
import { AssignmentRole, AssignmentState } from './state.ts'

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Task × unit: who must do what by when, in which state, how late.' })
@Entity('assignment')
@Index(['dueOn'])
@Index(['programmeId', 'taskNumber'])
@Index(['unitId'])
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
  @Field(() => ID, { description: 'Task and unit, e.g. `fujian-2018-43:21:CITY-350200`.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  programmeId!: string

  /** The task or the obligation. */
  @Column('varchar', { length: 96 })
  taskId!: string

  @Column('boolean')
  isObligation!: boolean

  /** The task’s number; 0 for an obligation. */
  @Column('int')
  taskNumber!: number

  @Column('int')
  year!: number

  @Column('varchar', { length: 96 })
  unitId!: string

  @Field(() => AssignmentRole, { description: 'What part the unit has.' })
  @Column('varchar', { length: 16 })
  role!: AssignmentRole

  @Field(() => [AssignmentReason], { description: 'Why it falls to this unit.' })
  @Column('simple-json')
  reasons!: AssignmentReason[]

  /** The group it came through; null for a lead or a named unit. */
  @Column('varchar', { length: 32, nullable: true })
  groupId!: string | null

  @Field(() => AssignmentState, { description: 'How far it has come.' })
  @Column('varchar', { length: 16 })
  state!: AssignmentState

  /** Whether the General Office designated the unit, where the notice leaves a group open. */
  @Column('boolean')
  designated!: boolean

  /** False while not triggered or excused: then it leaves denominators alone. */
  @Column('boolean')
  counts!: boolean

  @Field(() => Int, { description: 'Percentage of the last accepted report; 0 before.' })
  @Column('int')
  percentage!: number

  @Column('boolean')
  requiresPublication!: boolean

  @Field(() => Day, {
    nullable: true,
    description:
      'Last day for it, end of day in Asia/Shanghai, extensions included; null = undated.',
  })
  @Column('date', { nullable: true })
  dueOn!: string | null

  @Field(() => Day, { nullable: true, description: 'The due day before extensions.' })
  @Column('date', { nullable: true })
  originalDueOn!: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The day the complete report was sent in; null while there is none.',
  })
  @Column('date', { nullable: true })
  completedOn!: string | null

  @Field(() => Boolean, {
    description: 'Whether the due day passed while it was incomplete, and no extension came after.',
  })
  @Column('boolean')
  missedDueDate!: boolean

  @Field(() => DateTime, { nullable: true, description: 'When the unit signed for it.' })
  @Column('datetime', { precision: 3, nullable: true })
  acknowledgedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  @Column('datetime', { precision: 3, nullable: true })
  closedAt!: Date | null

  /** How many reports were begun; numbers the next. */
  @Column('int')
  versions!: number
}
