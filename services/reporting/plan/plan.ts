import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { AssignmentRecord } from '../assignment/assignment-record.ts'
import { Evidence } from '../submission/evidence.ts'

@ObjectType({
  description:
    'A unit’s plan for an assignment. A later plan replaces it; all stay in the change log.',
})
@Entity('plan')
@Index(['assignmentId'])
export class Plan extends AssignmentRecord {
  @Field(() => String, { description: 'The steps, responsible persons and dates.' })
  @Column('text')
  text!: string

  @Field(() => Evidence, {
    nullable: true,
    description: 'The page on which the plan is published; null if it is not.',
  })
  @Column('simple-json', { nullable: true })
  publication!: Evidence | null

  @Field(() => DateTime, { description: 'The moment of filing.' })
  @Column('datetime', { precision: 3 })
  filedAt!: Date

  @Column('varchar', { length: 200 })
  filedBy!: string
}
