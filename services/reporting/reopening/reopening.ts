import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { DateTime, WithLabel } from '../../../schema/vocabulary/index.ts'
import { AssignmentRecord } from '../assignment/assignment-record.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'

@ObjectType({
  description:
    'The reopening of an assignment that was closed or found not to apply. Visible to the unit, the units above it and the lead units.',
})
@Entity('reopening')
@Index(['assignmentId'])
export class Reopening extends AssignmentRecord {
  @WithLabel(AssignmentState)
  @Field(() => AssignmentState, { description: 'The state that it had: CLOSED or NOT_APPLICABLE.' })
  @Column('varchar', { length: 16 })
  stateBefore!: AssignmentState

  @Field(() => String, { description: 'The reason: what the unit must still do.' })
  @Column('text')
  reason!: string

  @Field(() => DateTime, { description: 'The moment of the reopening.' })
  @Column('datetime', { precision: 3 })
  reopenedAt!: Date

  @Column('varchar', { length: 200 })
  reopenedBy!: string
}
