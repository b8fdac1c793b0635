import { Field, ObjectType } from 'type-graphql'
import { Column } from 'typeorm'
import { DateTime, registerLabelledEnum, WithLabel } from '../../../schema/vocabulary/index.ts'
import { AssignmentRecord } from '../assignment/assignment-record.ts'

export enum RequestStatus {
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  REVOKED = 'REVOKED',
}

registerLabelledEnum(RequestStatus, {
  name: 'RequestStatus',
  description: 'The status of a unit’s request for relief.',
  valuesConfig: {
    REQUESTED: { label: ['Requested', '待審批'], description: 'Waits for a decision.' },
    GRANTED: { label: ['Granted', '已批准'], description: 'Granted.' },
    REFUSED: { label: ['Refused', '不予批准'], description: 'Refused, with a reason.' },
    REVOKED: {
      label: ['Revoked', '已撤回'],
      description: 'Granted, and taken back when the assignment was reopened.',
    },
  },
})

/** A unit's request to be relieved of a due date or a whole assignment, and the decision of an office. */
@ObjectType()
export abstract class ReliefRequest extends AssignmentRecord {
  @WithLabel(RequestStatus)
  @Field(() => RequestStatus, { description: 'Whether it was granted.' })
  @Column('varchar', { length: 16 })
  status!: RequestStatus

  @Field(() => String, { description: 'The reason of the unit.' })
  @Column('text')
  reason!: string

  @Field(() => DateTime, { description: 'The moment of the request.' })
  @Column('datetime', { precision: 3 })
  requestedAt!: Date

  @Column('varchar', { length: 200 })
  requestedBy!: string

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the decision; null while it waits for one.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  decidedAt!: Date | null

  @Column('varchar', { length: 200, nullable: true })
  decidedBy!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The reason for the refusal; null unless it was refused.',
  })
  @Column('text', { nullable: true })
  remark!: string | null
}
