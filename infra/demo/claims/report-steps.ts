import { dayOf } from '../../../services/kit/calendar/index.ts'
import type { Tx } from '../../../services/kit/store/index.ts'
import { AssignmentState } from '../../../services/reporting/assignment/assignment-state.ts'
import { Submission, SubmissionStatus } from '../../../services/reporting/submission/submission.ts'
import {
  commonFields,
  office,
  reporterOf,
  type CurrentAssignments,
  type ClaimContext,
} from './claim-context.ts'
import { claimTexts } from './claim-texts.ts'

/** How reports are written, sent in and reviewed. */
export class ReportSteps {
  private readonly latest = new Map<string, Submission>()

  constructor(private readonly assignments: CurrentAssignments) {}

  readonly draft = async (tx: Tx, context: ClaimContext): Promise<void> => {
    const versions = await this.write(tx, context, SubmissionStatus.DRAFT)
    const set = { state: AssignmentState.IN_PROGRESS, versions }
    await this.assignments.move(tx, context.assignment, 'assignment.inProgress', set)
  }

  readonly submit = async (tx: Tx, context: ClaimContext): Promise<void> => {
    const versions = await this.write(tx, context, SubmissionStatus.SUBMITTED)
    const completedOn = context.percentage === 100 ? dayOf(context.at) : null
    const set = { state: AssignmentState.SUBMITTED, versions, completedOn }
    await this.assignments.move(tx, context.assignment, 'assignment.submitted', set)
  }

  readonly accept = async (tx: Tx, context: ClaimContext): Promise<void> => {
    const { percentage } = await this.review(tx, context, SubmissionStatus.ACCEPTED, null)
    const set = { state: AssignmentState.ACCEPTED, percentage }
    await this.assignments.move(tx, context.assignment, 'assignment.accepted', set)
  }

  readonly return = async (tx: Tx, context: ClaimContext): Promise<void> => {
    await this.review(tx, context, SubmissionStatus.RETURNED, claimTexts.returned(context.random))
    const set = { state: AssignmentState.RETURNED, completedOn: null }
    await this.assignments.move(tx, context.assignment, 'assignment.returned', set)
  }

  /** @returns the number of the report */
  private async write(tx: Tx, context: ClaimContext, status: SubmissionStatus): Promise<number> {
    const { assignment, at, random, percentage } = context
    const isSent = status === SubmissionStatus.SUBMITTED
    const note = {
      kind: isSent ? 'submission.submitted' : 'submission.drafted',
      audience: 'CONCERNED',
    } as const
    const values = {
      text: claimTexts.report(random, percentage),
      percentage,
      evidence: percentage === 100 ? [claimTexts.evidence(context)] : [],
      status,
      submittedAt: isSent ? at : null,
      writtenBy: reporterOf(context),
    }
    const known = this.latest.get(assignment.id)
    const unreviewed = { reviewedAt: null, reviewedBy: null, remark: null }
    const version = assignment.versions + 1
    const report =
      known?.status === SubmissionStatus.DRAFT
        ? await tx.change(known, { ...note, set: values })
        : await tx.create(
            Submission,
            { ...commonFields(context), ...values, ...unreviewed, version },
            note,
          )
    if (!report) throw new Error(`the draft on ${assignment.id} is gone`)
    this.latest.set(assignment.id, report)
    return report.version
  }

  private async review(
    tx: Tx,
    { assignment, at }: ClaimContext,
    status: SubmissionStatus,
    remark: string | null,
  ): Promise<Submission> {
    const isAccepted = status === SubmissionStatus.ACCEPTED
    const report = this.latest.get(assignment.id)
    const reviewed =
      report &&
      (await tx.change(report, {
        kind: isAccepted ? 'submission.accepted' : 'submission.returned',
        audience: isAccepted ? 'PUBLIC' : 'CONCERNED',
        set: { status, remark, reviewedAt: at, reviewedBy: office },
      }))
    if (!reviewed) throw new Error(`nothing was reported on ${assignment.id}`)
    this.latest.set(assignment.id, reviewed)
    return reviewed
  }
}
