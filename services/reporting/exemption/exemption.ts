import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { RequestStatus } from '../extension/extension.ts'

@ObjectType({ description: 'A unit’s declaration that an assignment does not apply to it.' })
@Entity('exemption')
@Index(['assignmentId'])
export class Exemption {
  @Field(() => ID, { description: 'Opaque.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  assignmentId!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Column('varchar', { length: 96 })
  taskId!: string

  @Field(() => RequestStatus, { description: 'Where it stands.' })
  @Column('varchar', { length: 16 })
  status!: RequestStatus

  @Field(() => String, { description: 'Why it does not apply.' })
  @Column('text')
  reason!: string

  @Field(() => DateTime, { description: 'When it was declared.' })
  @Column('datetime', { precision: 3 })
  requestedAt!: Date

  @Column('varchar', { length: 200 })
  requestedBy!: string

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  @Column('datetime', { precision: 3, nullable: true })
  decidedAt!: Date | null

  @Column('varchar', { length: 200, nullable: true })
  decidedBy!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  @Column('text', { nullable: true })
  remark!: string | null
}
