import { UserError } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { AssignmentAccess } from '../assignment/assignment-access.ts'
import { recordOf } from '../assignment/assignment-record.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import type { AssignmentInput } from '../assignment/assignment.actions.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { changeLocked } from '../change-locked.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Exemption } from '../relief-request/exemption.ts'
import { RequestStatus } from '../relief-request/relief-request.ts'
import { acceptedClaim } from '../submission/accepted-claim.ts'
import { Submission, SubmissionStatus } from '../submission/submission.ts'
import { reopenedState } from './reopened-state.ts'
import { Reopening } from './reopening.ts'

const reopenable = [AssignmentState.CLOSED, AssignmentState.NOT_APPLICABLE]

/** Reopening of assignments by a supervisor above the unit. */
export class ReopeningActions {
  private readonly access: AssignmentAccess

  constructor(private readonly context: Context) {
    this.access = new AssignmentAccess(context)
  }

  reopen(input: AssignmentInput & { readonly reason: string }) {
    const { assignmentId, reason } = input
    return this.context.act('reopenAssignment', input, async (tx) => {
      const assignment = await this.access.findForRelief(tx, assignmentId, ['supervisor'])
      if (assignment instanceof UserError) return assignment
      const invalid = refuseText('reason', reason)
      if (invalid) return invalid
      const { state } = assignment
      const changes =
        state === AssignmentState.CLOSED
          ? await this.takeBackAcceptance(tx, assignment, reason)
          : state === AssignmentState.NOT_APPLICABLE
            ? await this.takeBackExemption(tx, assignment)
            : undefined
      if (!changes) return new WrongState(state, reopenable)
      await this.record(tx, assignment, reason)
      return changeLocked(tx, assignment, { kind: 'assignment.reopened', set: changes })
    })
  }

  /** The accepted report becomes a returned one, so the claim is that of the report before it. */
  private async takeBackAcceptance(tx: Tx, { id }: Assignment, reason: string) {
    const { now, rights } = this.context
    const accepted = await tx.manager.findOne(Submission, {
      where: { assignmentId: id, status: SubmissionStatus.ACCEPTED },
      order: { version: 'DESC' },
    })
    if (accepted)
      await changeLocked(tx, accepted, {
        kind: 'submission.returned',
        audience: 'CONCERNED',
        set: {
          status: SubmissionStatus.RETURNED,
          remark: reason,
          reviewedAt: now,
          reviewedBy: rights.subject,
        },
      })
    return { ...(await acceptedClaim(tx, id)), state: AssignmentState.RETURNED, closedAt: null }
  }

  /** Undefined if no exemption was granted: an assignment that a new notice has dropped stays dropped. */
  private async takeBackExemption(tx: Tx, assignment: Assignment) {
    const exemption = await tx.findBy(Exemption, {
      assignmentId: assignment.id,
      status: RequestStatus.GRANTED,
    })
    if (!exemption) return undefined
    await changeLocked(tx, exemption, {
      kind: 'exemption.revoked',
      audience: 'CONCERNED',
      set: { status: RequestStatus.REVOKED },
    })
    return { state: await reopenedState(tx, assignment), counts: true }
  }

  private async record(tx: Tx, assignment: Assignment, reason: string): Promise<void> {
    const { now, newId, rights } = this.context
    await tx.create(
      Reopening,
      {
        ...recordOf(assignment, newId),
        stateBefore: assignment.state,
        reason,
        reopenedAt: now,
        reopenedBy: rights.subject,
      },
      { kind: 'reopening.recorded', audience: 'CONCERNED' },
    )
  }
}
