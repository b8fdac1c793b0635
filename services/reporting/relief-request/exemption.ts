import { ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { AssignmentState } from '../assignment/assignment-state.ts'
import { settleWaitingReport } from '../submission/settle-waiting-report.ts'
import type { ReliefKind } from './relief-request.actions.ts'
import { ReliefRequest } from './relief-request.ts'

@ObjectType({
  description:
    'A unit’s declaration that an assignment does not apply to it (不適用). Visible to the unit, the units above it and the lead units.',
})
@Entity('exemption')
@Index(['assignmentId'])
export class Exemption extends ReliefRequest {}

/** The unit declares an assignment not applicable; a supervisor above it approves. */
export const exemptionKind: ReliefKind<object> = {
  entity: Exemption,
  roles: ['supervisor'],
  mutations: {
    request: 'declareNotApplicable',
    grant: 'approveNotApplicable',
    refuse: 'refuseNotApplicable',
  },
  events: {
    requested: 'exemption.requested',
    granted: 'exemption.approved',
    refused: 'exemption.refused',
  },
  termsOf: () => ({}),
  refuseTerms: () => undefined,
  effectOf: async (_, assignment, tx) => ({
    kind: 'assignment.notApplicable',
    set: {
      ...(await settleWaitingReport(tx, assignment)),
      state: AssignmentState.NOT_APPLICABLE,
      counts: false,
    },
  }),
}
