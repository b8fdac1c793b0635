import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { Day } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import { dueDateUpdate } from '../assignment/assignment-deadline.ts'
import { refuseDueDate } from './extension-limits.ts'
import type { ReliefKind } from './relief-request.actions.ts'
import { ReliefRequest } from './relief-request.ts'

@ObjectType({
  description:
    'A request for a later due date of an assignment (延期). Visible to the unit, the units above it and the lead units.',
})
@Entity('extension')
@Index(['assignmentId'])
export class Extension extends ReliefRequest {
  @Field(() => Day, { description: 'The requested due date.' })
  @Column('date')
  newDueOn!: string
}

/** The unit requests a later due date; a reviewer or supervisor above it decides. */
export const extensionKind: ReliefKind<Pick<Extension, 'newDueOn'>> = {
  entity: Extension,
  roles: ['reviewer', 'supervisor'],
  mutations: {
    request: 'requestExtension',
    grant: 'grantExtension',
    refuse: 'refuseExtension',
  },
  events: {
    requested: 'extension.requested',
    granted: 'extension.granted',
    refused: 'extension.refused',
  },
  termsOf: ({ newDueOn }) => ({ newDueOn }),
  refuseTerms: ({ newDueOn }, { dueOn }, granting) => refuseDueDate(newDueOn, dueOn, granting),
  effectOf: ({ newDueOn }, _, tx) =>
    Promise.resolve({
      kind: 'assignment.extended',
      set: dueDateUpdate(newDueOn, dayOf(tx.act.now)),
    }),
}
