import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { FormerNames } from '../../kit/store/index.ts'

@ObjectType({ description: 'A reminder from an office above (催辦).' })
@Entity('reminder')
@Index(['assignmentId'])
@FormerNames({ nouns: ['Urge'] })
export class Reminder {
  @Field(() => ID, { description: 'Opaque.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  assignmentId!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Column('varchar', { length: 96 })
  taskId!: string

  @Field(() => String, { description: 'What is asked of the unit.' })
  @Column('text')
  text!: string

  @Field(() => DateTime, { description: 'When it was sent.' })
  @Column('datetime', { precision: 3 })
  sentAt!: Date

  @Column('varchar', { length: 200 })
  sentBy!: string
}
