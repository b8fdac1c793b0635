import { NotAllowed, NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { AssignmentAccess } from '../assignment/assignment-access.ts'
import { AssignmentState } from '../assignment/state.ts'
import { AlreadyDecided } from '../refusal/already-decided.ts'
import { OwnSubmission } from '../refusal/own-submission.ts'
import { Submission, SubmissionStatus } from './submission.ts'

export interface ReviewInput extends RequestInput {
  readonly submissionId: string
  readonly remark?: string | null
}

/** How an office reviews a report. */
export class ReviewActions {
  private readonly desk: AssignmentAccess

  constructor(private readonly context: Context) {
    this.desk = new AssignmentAccess(context)
  }

  accept(input: ReviewInput) {
    return this.context.act('acceptSubmission', input, async (tx) => {
      const found = await this.forReview(tx, input.submissionId)
      if (found instanceof UserError) return found
      const { record: submission, assignment } = found
      const accepted = await this.decide(tx, submission, SubmissionStatus.ACCEPTED, input.remark)
      await tx.change(assignment, {
        kind: 'assignment.accepted',
        set: { state: AssignmentState.ACCEPTED, percentage: submission.percentage },
      })
      return accepted
    })
  }

  /** Sends a report back; the reason is required. */
  sendBack(input: RequestInput & { readonly submissionId: string; readonly reason: string }) {
    return this.context.act('returnSubmission', input, async (tx) => {
      const found = await this.forReview(tx, input.submissionId)
      if (found instanceof UserError) return found
      const wrong = refuseText('reason', input.reason)
      if (wrong) return wrong
      const { record: submission, assignment } = found
      const returned = await this.decide(tx, submission, SubmissionStatus.RETURNED, input.reason)
      await tx.change(assignment, {
        kind: 'assignment.returned',
        set: { state: AssignmentState.RETURNED, completedOn: null },
      })
      return returned
    })
  }

  private async forReview(
    tx: Tx,
    id: string,
  ): Promise<
    | { readonly record: Submission; readonly assignment: Assignment }
    | NotFound
    | NotAllowed
    | OwnSubmission
    | AlreadyDecided
  > {
    const found = await this.desk.forOffice(tx, Submission, id)
    if (found instanceof UserError) return found
    if (found.record.writtenBy === this.context.rights.subject) return new OwnSubmission()
    return found.record.status === SubmissionStatus.SUBMITTED
      ? found
      : new AlreadyDecided('Submission', found.record.status)
  }

  /** One statement, so that of two reviewers one decides. */
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
