import { dayOf } from '../../../services/kit/calendar/index.ts'
import type { Tx } from '../../../services/kit/store/index.ts'
import { AssignmentState } from '../../../services/reporting/assignment/assignment-state.ts'
import { Submission, SubmissionStatus } from '../../../services/reporting/submission/submission.ts'
import { about, office, reporterOf, type Standing, type Taken } from './taken.ts'
import { words } from './words.ts'

/** How reports are written, sent in and reviewed. */
export class ReportSteps {
  private readonly latest = new Map<string, Submission>()

  constructor(private readonly standing: Standing) {}

  readonly draft = async (tx: Tx, taken: Taken): Promise<void> => {
    const versions = await this.write(tx, taken, SubmissionStatus.DRAFT)
    const set = { state: AssignmentState.IN_PROGRESS, versions }
    await this.standing.move(tx, taken.assignment, 'assignment.inProgress', set)
  }

  readonly submit = async (tx: Tx, taken: Taken): Promise<void> => {
    const versions = await this.write(tx, taken, SubmissionStatus.SUBMITTED)
    const completedOn = taken.percentage === 100 ? dayOf(taken.at) : null
    const set = { state: AssignmentState.SUBMITTED, versions, completedOn }
    await this.standing.move(tx, taken.assignment, 'assignment.submitted', set)
  }

  readonly accept = async (tx: Tx, taken: Taken): Promise<void> => {
    const { percentage } = await this.review(tx, taken, SubmissionStatus.ACCEPTED, null)
    const set = { state: AssignmentState.ACCEPTED, percentage }
    await this.standing.move(tx, taken.assignment, 'assignment.accepted', set)
  }

  readonly return = async (tx: Tx, taken: Taken): Promise<void> => {
    await this.review(tx, taken, SubmissionStatus.RETURNED, words.returned(taken.chance))
    const set = { state: AssignmentState.RETURNED, completedOn: null }
    await this.standing.move(tx, taken.assignment, 'assignment.returned', set)
  }

  /** @returns the number of the report */
  private async write(tx: Tx, taken: Taken, status: SubmissionStatus): Promise<number> {
    const { assignment, at, chance, percentage } = taken
    const isSent = status === SubmissionStatus.SUBMITTED
    const note = {
      kind: isSent ? 'submission.submitted' : 'submission.drafted',
      audience: 'CONCERNED',
    } as const
    const values = {
      text: words.report(chance, percentage),
      percentage,
      evidence: percentage === 100 ? [words.evidence(taken)] : [],
      status,
      submittedAt: isSent ? at : null,
      writtenBy: reporterOf(taken),
    }
    const known = this.latest.get(assignment.id)
    const unreviewed = { reviewedAt: null, reviewedBy: null, remark: null }
    const version = assignment.versions + 1
    const report =
      known?.status === SubmissionStatus.DRAFT
        ? await tx.change(known, { ...note, set: values })
        : await tx.create(Submission, { ...about(taken), ...values, ...unreviewed, version }, note)
    if (!report) throw new Error(`the draft on ${assignment.id} is gone`)
    this.latest.set(assignment.id, report)
    return report.version
  }

  private async review(
    tx: Tx,
    { assignment, at }: Taken,
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
