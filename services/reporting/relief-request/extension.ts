import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { Day, InvalidInput } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import { dueDateUpdate } from '../assignment/assignment-deadline.ts'
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
  refuseTerms: ({ newDueOn }, { dueOn }) => refuseDueDate(newDueOn, dueOn),
  effectOf: ({ newDueOn }, now) => ({
    kind: 'assignment.extended',
    set: dueDateUpdate(newDueOn, dayOf(now)),
  }),
}

/** A refusal unless the new due date is later than the current one. */
const refuseDueDate = (newDueOn: string, dueOn: string | null): InvalidInput | undefined => {
  if (dueOn !== null && newDueOn > dueOn) return undefined
  return new InvalidInput(
    'newDueOn',
    dueOn === null
      ? {
          en: 'This assignment has no due date, so there is nothing to extend.',
          hant: '此任務沒有期限,無須申請延期。',
          hans: '此任务没有期限,无须申请延期。',
        }
      : {
          en: `The new due date ${newDueOn} must be after the current one, ${dueOn}.`,
          hant: `新期限 ${newDueOn} 須晚於現行期限 ${dueOn}。`,
          hans: `新期限 ${newDueOn} 须晚于现行期限 ${dueOn}。`,
        },
  )
}
