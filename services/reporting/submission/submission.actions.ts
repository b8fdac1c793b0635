import { InvalidInput, UserError } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { type OnAssignment, refuseFuture } from '../assignment/assignment.actions.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { AssignmentAccess } from '../assignment/assignment-access.ts'
import { AssignmentState, open } from '../assignment/state.ts'
import { PublicationMissing } from '../refusal/publication-missing.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import type { Evidence } from './evidence.ts'
import { Submission, SubmissionStatus } from './submission.ts'

export interface ReportInput extends OnAssignment {
  readonly text: string
  readonly percentage: number
  readonly evidence?: readonly Evidence[] | null
}

/** How a unit writes and sends in its reports. */
export class SubmissionActions {
  private readonly desk: AssignmentAccess

  constructor(private readonly context: Context) {
    this.desk = new AssignmentAccess(context)
  }

  /** Keeps a draft; a later draft replaces its text. */
  saveDraft(input: ReportInput) {
    return this.context.act('saveDraft', input, async (tx) => {
      const assignment = await this.desk.forReporter(tx, input.assignmentId, open)
      if (assignment instanceof UserError) return assignment
      const wrong = this.refuseReport(input)
      if (wrong) return wrong
      const draft = await this.write(tx, assignment, input, SubmissionStatus.DRAFT)
      if (draft instanceof UserError) return draft
      if (assignment.state !== AssignmentState.IN_PROGRESS)
        await tx.change(assignment, {
          kind: 'assignment.inProgress',
          set: { state: AssignmentState.IN_PROGRESS, versions: draft.version },
        })
      return draft
    })
  }

  /** Sends in a report: the draft if there is one, else a new version. */
  submit(input: ReportInput) {
    return this.context.act('submitProgress', input, async (tx) => {
      const assignment = await this.desk.forReporter(tx, input.assignmentId, open)
      if (assignment instanceof UserError) return assignment
      const wrong = this.refuseReport(input) ?? refuseUnpublished(assignment, input)
      if (wrong) return wrong
      const submitted = await this.write(tx, assignment, input, SubmissionStatus.SUBMITTED)
      if (submitted instanceof UserError) return submitted
      const moved = await tx.change(assignment, {
        kind: 'assignment.submitted',
        where: { state: assignment.state },
        set: {
          state: AssignmentState.SUBMITTED,
          versions: submitted.version,
          completedOn: input.percentage === 100 ? dayOf(this.context.now) : null,
        },
      })
      return moved ? submitted : new WrongState(assignment.state, open)
    })
  }

  private async write(
    tx: Tx,
    assignment: Assignment,
    input: ReportInput,
    status: SubmissionStatus,
  ): Promise<Submission | WrongState> {
    const isSent = status === SubmissionStatus.SUBMITTED
    const values = {
      text: input.text,
      percentage: input.percentage,
      evidence: [...(input.evidence ?? [])],
      status,
      submittedAt: isSent ? this.context.now : null,
      writtenBy: this.context.rights.subject,
    }
    const note = {
      kind: isSent ? 'submission.submitted' : 'submission.drafted',
      audience: 'CONCERNED',
    } as const
    const draft = await tx.findBy(Submission, {
      assignmentId: assignment.id,
      status: SubmissionStatus.DRAFT,
    })
    if (draft)
      return (
        (await tx.change(draft, { ...note, set: values })) ?? new WrongState(assignment.state, open)
      )
    return tx.create(
      Submission,
      {
        ...values,
        id: this.context.newId(),
        assignmentId: assignment.id,
        unitId: assignment.unitId,
        taskId: assignment.taskId,
        version: assignment.versions + 1,
        reviewedAt: null,
        reviewedBy: null,
        remark: null,
      },
      note,
    )
  }

  private refuseReport(input: ReportInput): InvalidInput | undefined {
    const { percentage, evidence } = input
    if (percentage < 0 || percentage > 100)
      return new InvalidInput('percentage', {
        en: `"percentage" is ${percentage}; give a whole number from 0 to 100.`,
        hant: `進度為 ${percentage},請填 0 至 100 的整數。`,
        hans: `进度为 ${percentage},请填 0 至 100 的整数。`,
      })
    return (
      refuseText('text', input.text) ?? refuseFuture('evidence', evidence ?? [], this.context.now)
    )
  }
}

const refuseUnpublished = (
  assignment: Assignment,
  { percentage, evidence }: ReportInput,
): PublicationMissing | undefined =>
  assignment.requiresPublication &&
  percentage === 100 &&
  !evidence?.some(({ publishedOn }) => publishedOn)
    ? new PublicationMissing()
    : undefined
