import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime, Day } from '../../../schema/vocabulary/index.ts'

/** Where a unit's request to the offices above stands. */
export enum RequestStatus {
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
}

registerEnumType(RequestStatus, {
  name: 'RequestStatus',
  description: 'Where a unit’s request stands.',
  valuesConfig: {
    REQUESTED: { description: 'Waits for a decision.' },
    GRANTED: { description: 'Granted.' },
    REFUSED: { description: 'Refused, with a reason.' },
  },
})

@ObjectType({
  description: 'A later due day for an assignment: asked for, then granted or refused.',
})
@Entity('extension')
@Index(['assignmentId'])
export class Extension {
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

  @Field(() => String, { description: 'Why it is asked for.' })
  @Column('text')
  reason!: string

  @Field(() => Day, { description: 'The due day asked for.' })
  @Column('date')
  newDueOn!: string

  @Field(() => DateTime, { description: 'When it was asked for.' })
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
