import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { Evidence } from './evidence.ts'

export enum SubmissionStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
}

registerEnumType(SubmissionStatus, {
  name: 'SubmissionStatus',
  description: 'Where a report stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written; seen only by those concerned.' },
    SUBMITTED: { description: 'Waits for review; seen only by those concerned.' },
    ACCEPTED: { description: 'Accepted; public.' },
    RETURNED: { description: 'Sent back with a reason; seen only by those concerned.' },
  },
})

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A unit’s report on an assignment: what it claims. Every version is kept.',
})
@Entity('submission')
@Index(['submittedAt'])
@Index(['unitId'])
@Index(['assignmentId', 'version'], { unique: true })
export class Submission {
  @Field(() => ID, { description: 'Opaque.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  assignmentId!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Column('varchar', { length: 96 })
  taskId!: string

  @Field(() => Int, { description: 'First, second … report on this assignment.' })
  @Column('int')
  version!: number

  @Field(() => SubmissionStatus, { description: 'Where it stands.' })
  @Column('varchar', { length: 16 })
  status!: SubmissionStatus

  @Field(() => String, { description: 'What was done.' })
  @Column('text')
  text!: string

  @Field(() => Int, { description: 'How much of the task is done, 0 to 100.' })
  @Column('int')
  percentage!: number

  @Field(() => [Evidence], { description: 'Links that show it.' })
  @Column('simple-json')
  evidence!: Evidence[]

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was sent in; null while a draft.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  submittedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted or returned.' })
  @Column('datetime', { precision: 3, nullable: true })
  reviewedAt!: Date | null

  @Column('varchar', { length: 200 })
  writtenBy!: string

  @Column('varchar', { length: 200, nullable: true })
  reviewedBy!: string | null

  @Column('text', { nullable: true })
  remark!: string | null
}
