import { NotAllowed, NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { AssignmentAccess } from '../assignment/assignment-access.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { OwnSubmission } from '../refusal/own-submission.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { acceptedClaim } from './accepted-claim.ts'
import { Submission, SubmissionStatus } from './submission.ts'

interface ReviewInput extends RequestInput {
  readonly submissionId: string
  readonly remark?: string | null
}

/** Actions of an office on the reports of a unit. */
export class ReviewActions {
  private readonly access: AssignmentAccess

  constructor(private readonly context: Context) {
    this.access = new AssignmentAccess(context)
  }

  accept(input: ReviewInput) {
    return this.context.act('acceptSubmission', input, async (tx) => {
      const found = await this.findForReview(tx, input.submissionId)
      if (found instanceof UserError) return found
      const { record: submission, assignment } = found
      const accepted = await this.decide(tx, submission, SubmissionStatus.ACCEPTED, input.remark)
      if (accepted instanceof UserError) return accepted
      await tx.change(assignment, {
        kind: 'assignment.accepted',
        set: { state: AssignmentState.ACCEPTED, percentage: submission.percentage },
      })
      return accepted
    })
  }

  /** Returns a report to the unit (退回). */
  sendBack(input: RequestInput & { readonly submissionId: string; readonly reason: string }) {
    return this.context.act('returnSubmission', input, async (tx) => {
      const found = await this.findForReview(tx, input.submissionId)
      if (found instanceof UserError) return found
      const invalid = refuseText('reason', input.reason)
      if (invalid) return invalid
      const { record: submission, assignment } = found
      const returned = await this.decide(tx, submission, SubmissionStatus.RETURNED, input.reason)
      if (returned instanceof UserError) return returned
      await tx.change(assignment, {
        kind: 'assignment.returned',
        // An earlier report of 100 % that was accepted still counts.
        set: { ...(await acceptedClaim(tx, assignment.id)), state: AssignmentState.RETURNED },
      })
      return returned
    })
  }

  /** A submitted report that the viewer may review: not their own. */
  private async findForReview(
    tx: Tx,
    id: string,
  ): Promise<
    | { readonly record: Submission; readonly assignment: Assignment }
    | NotFound
    | NotAllowed
    | OwnSubmission
    | AlreadyDecided
    | WrongState
  > {
    const found = await this.access.findForDecision(tx, Submission, id, 'REVIEW')
    if (found instanceof UserError) return found
    // Its reports are history. A later issue may restore it, with the report that waits.
    if (found.assignment.state === AssignmentState.WITHDRAWN)
      return new WrongState(found.assignment.state, [AssignmentState.SUBMITTED])
    if (found.record.writtenBy === this.context.rights.subject) return new OwnSubmission()
    return found.record.status === SubmissionStatus.SUBMITTED
      ? found
      : new AlreadyDecided('Submission', found.record.status)
  }

  /** Decides in one statement, so that only one of two concurrent reviewers does. */
  private async decide(
    tx: Tx,
    submission: Submission,
    status: SubmissionStatus.ACCEPTED | SubmissionStatus.RETURNED,
    remark: string | null | undefined,
  ): Promise<Submission | AlreadyDecided> {
    const isAccepted = status === SubmissionStatus.ACCEPTED
    const decided = await tx.change(submission, {
      kind: isAccepted ? 'submission.accepted' : 'submission.returned',
      audience: isAccepted ? 'PUBLIC' : 'CONCERNED',
      where: { status: SubmissionStatus.SUBMITTED },
      set: {
        status,
        remark: remark ?? null,
        reviewedAt: this.context.now,
        reviewedBy: this.context.rights.subject,
      },
    })
    return decided ?? new AlreadyDecided('Submission', status)
  }
}
