import { createHash } from 'node:crypto'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { AssignmentRole, AssignmentState } from '../../assignment/state.ts'

/** Whether the complete report of an assignment is there, and came by the due day. */
export type Completion = 'OPEN' | 'IN_TIME' | 'LATE'

/** All assignments that progress tables cannot tell apart, summed up; kept by the projection of the feed. */
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

  /** The city or zone the unit is or lies in; null for departments. */
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

  /** The sum of the percentages of their last accepted reports. */
  @Column('int')
  percentage!: number

  /** What the domains have proven for their units: records that meet their indicators … */
  @Column('int')
  met!: number

  /** … of those that count. */
  @Column('int')
  counted!: number
}

/** In which cell an assignment stands, and with what: to be taken out again when it moves on. */
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

/** What cells are told apart by. */
export type Dimensions = Omit<
  ProgressBucket,
  'id' | 'assignments' | 'percentage' | 'met' | 'counted'
>

/** The id of the cell with these dimensions. */
export const bucketIdOf = (dimensions: Dimensions): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.values(dimensions)))
    .digest('base64url')
