import { createHash } from 'node:crypto'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { AssignmentRole, AssignmentState } from '../../assignment/assignment-state.ts'

/** Whether the complete report of an assignment is missing, came by the due date, or came after it. */
export type Completion = 'OPEN' | 'IN_TIME' | 'LATE'

/** The sums of all assignments with equal dimensions. Updated with every change that enters the feed. */
@Entity('progress_bucket')
@Index(['cityId'])
@Index(['taskId'])
export class ProgressBucket {
  @PrimaryColumn('varchar', { length: 64 })
  id!: string

  @Column('varchar', { length: 96 })
  programmeId!: string

  @Column('varchar', { length: 96 })
  taskId!: string

  @Column('boolean')
  isObligation!: boolean

  /** The city or zone that the unit is or belongs to; null for departments. */
  @Column('varchar', { length: 96, nullable: true })
  cityId!: string | null

  @Column('varchar', { length: 32, nullable: true })
  groupId!: string | null

  @Column('varchar', { length: 16 })
  role!: AssignmentRole

  @Column('varchar', { length: 16 })
  state!: AssignmentState

  @Column('date', { nullable: true })
  dueOn!: string | null

  @Column('varchar', { length: 8 })
  completion!: Completion

  @Column('boolean')
  counts!: boolean

  @Column('int')
  assignments!: number

  /** The sum of the percentages in the last accepted reports. */
  @Column('int')
  percentage!: number

  /** Records of the units that meet their indicators. */
  @Column('int')
  met!: number

  /** Records of the units that count for their indicators. */
  @Column('int')
  counted!: number
}

/** The bucket that contains an assignment and its share of the sums, for subtraction when it moves. */
@Entity('assignment_bucket')
export class AssignmentBucket {
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 64 })
  bucketId!: string

  @Column('int')
  percentage!: number

  @Column('int')
  met!: number

  @Column('int')
  counted!: number
}

/** The columns that define a bucket. */
export type BucketDimensions = Omit<
  ProgressBucket,
  'id' | 'assignments' | 'percentage' | 'met' | 'counted'
>

/** The id of the bucket with these dimensions: a hash over them. */
export const bucketIdOf = (dimensions: BucketDimensions): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.values(dimensions)))
    .digest('base64url')
