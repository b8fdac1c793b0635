import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { Evidence } from '../submission/evidence.ts'

@ObjectType({
  description: 'A unit’s plan for an assignment. A later plan replaces it; all are kept.',
})
@Entity('plan')
@Index(['assignmentId'])
export class Plan {
  @Field(() => ID, { description: 'Opaque.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  assignmentId!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Column('varchar', { length: 96 })
  taskId!: string

  @Field(() => String, { description: 'What will be done, by whom and when.' })
  @Column('text')
  text!: string

  @Field(() => Evidence, { nullable: true, description: 'Where the plan is published.' })
  @Column('simple-json', { nullable: true })
  publication!: Evidence | null

  @Field(() => DateTime, { description: 'When it was filed.' })
  @Column('datetime', { precision: 3 })
  filedAt!: Date

  @Column('varchar', { length: 200 })
  filedBy!: string
}
