import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { FormerNames } from '../../kit/store/index.ts'
import { AssignmentRecord } from '../assignment/assignment-record.ts'

@ObjectType({
  description:
    'A reminder from an office (催辦). Visible to the unit, the units above it and the lead units.',
})
@Entity('reminder')
@Index(['assignmentId'])
@FormerNames({ nouns: ['Urge'] })
export class Reminder extends AssignmentRecord {
  @Field(() => String, { description: 'What the office requests of the unit.' })
  @Column('text')
  text!: string

  @Field(() => DateTime, { description: 'The moment of sending.' })
  @Column('datetime', { precision: 3 })
  sentAt!: Date

  @Column('varchar', { length: 200 })
  sentBy!: string
}
