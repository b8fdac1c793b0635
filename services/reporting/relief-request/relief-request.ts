import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { AssignmentRecord } from '../assignment/assignment-record.ts'

export enum RequestStatus {
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  REVOKED = 'REVOKED',
}

registerEnumType(RequestStatus, {
  name: 'RequestStatus',
  description: 'The status of a unit’s request for relief.',
  valuesConfig: {
    REQUESTED: { description: 'Waits for a decision.' },
    GRANTED: { description: 'Granted.' },
    REFUSED: { description: 'Refused, with a reason.' },
    REVOKED: { description: 'Granted, and taken back when the assignment was reopened.' },
  },
})

/** A unit's request to be relieved of a due date or a whole assignment, and the decision of an office. */
@ObjectType()
export abstract class ReliefRequest extends AssignmentRecord {
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
