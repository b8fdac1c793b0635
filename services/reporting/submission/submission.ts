import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { DateTime, registerLabelledEnum, WithLabel } from '../../../schema/vocabulary/index.ts'
import { AssignmentRecord } from '../assignment/assignment-record.ts'
import { Evidence } from './evidence.ts'

export enum SubmissionStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  NOT_NEEDED = 'NOT_NEEDED',
}

registerLabelledEnum(SubmissionStatus, {
  name: 'SubmissionStatus',
  description: 'The status of a report.',
  valuesConfig: {
    DRAFT: {
      label: ['Draft', '草稿'],
      description:
        'Saved, not submitted. Visible to the unit, the units above it and the lead units.',
    },
    SUBMITTED: {
      label: ['Submitted', '待審核'],
      description: 'Waits for review. Visible as a draft is.',
    },
    ACCEPTED: { label: ['Accepted', '已採納'], description: 'Accepted (採納). Public.' },
    RETURNED: {
      label: ['Returned', '已退回'],
      description: 'Returned to the unit with a reason (退回). Visible as a draft is.',
    },
    NOT_NEEDED: {
      label: ['Not needed', '無須審核'],
      description:
        'Waited for review when its assignment was found not to apply (不適用). Visible as a draft is.',
    },
  },
})

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'One version of a unit’s report on an assignment: the claim of the unit. All versions are kept.',
})
@Entity('submission')
@Index(['submittedAt'])
@Index(['unitId'])
@Index(['assignmentId', 'version'], { unique: true })
export class Submission extends AssignmentRecord {
  @Field(() => Int, { description: 'The version: 1, 2, 3 … on the same assignment.' })
  @Column('int')
  version!: number

  @WithLabel(SubmissionStatus)
  @Field(() => SubmissionStatus, {
    description: 'Whether it is a draft, submitted, accepted or returned.',
  })
  @Column('varchar', { length: 16 })
  status!: SubmissionStatus

  @Field(() => String, { description: 'What the unit has done.' })
  @Column('text')
  text!: string

  @Field(() => Int, { description: 'The completed percentage, 0 to 100.' })
  @Column('int')
  percentage!: number

  @Field(() => [Evidence], { description: 'Links to evidence (佐證).' })
  @Column('simple-json')
  evidence!: Evidence[]

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the submission; null for a draft.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  submittedAt!: Date | null

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the review; null before it.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  reviewedAt!: Date | null

  @Column('varchar', { length: 200 })
  writtenBy!: string

  @Column('varchar', { length: 200, nullable: true })
  reviewedBy!: string | null

  @Column('text', { nullable: true })
  remark!: string | null
}
