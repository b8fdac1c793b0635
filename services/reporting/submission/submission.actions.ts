import { InvalidInput, UserError } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { AssignmentAccess } from '../assignment/assignment-access.ts'
import { recordOf } from '../assignment/assignment-record.ts'
import { AssignmentState, openStates } from '../assignment/assignment-state.ts'
import type { AssignmentInput } from '../assignment/assignment.actions.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { PublicationMissing } from '../refusal/publication-missing.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import type { Evidence } from './evidence.ts'
import { refuseFuturePublication } from './refuse-future-publication.ts'
import { Submission, SubmissionStatus } from './submission.ts'

interface SubmissionInput extends AssignmentInput {
  readonly text: string
  readonly percentage: number
  readonly evidence?: readonly Evidence[] | null
}

/** Actions of a unit on its reports. */
export class SubmissionActions {
  private readonly access: AssignmentAccess

  constructor(private readonly context: Context) {
    this.access = new AssignmentAccess(context)
  }

  /** Saves a draft; a later one replaces it. */
  saveDraft(input: SubmissionInput) {
    return this.context.act('saveDraft', input, async (tx) => {
      const assignment = await this.access.findForReporter(tx, input.assignmentId, openStates)
      if (assignment instanceof UserError) return assignment
      const invalid = this.refuseReport(input)
      if (invalid) return invalid
      const draft = await this.write(tx, assignment, input, SubmissionStatus.DRAFT)
      if (draft instanceof UserError) return draft
      const { version: versions } = draft
      // The draft of a next report takes nothing from the accepted one.
      if (assignment.state === AssignmentState.ACCEPTED)
        await tx.change(assignment, {
          kind: 'assignment.drafted',
          audience: 'CONCERNED',
          set: { versions },
        })
      else if (assignment.state !== AssignmentState.IN_PROGRESS || versions > assignment.versions)
        await tx.change(assignment, {
          kind: 'assignment.inProgress',
          set: { state: AssignmentState.IN_PROGRESS, versions },
        })
      return draft
    })
  }

  /** Submits a report: replaces the draft if there is one, else it is a new version. */
  submit(input: SubmissionInput) {
    return this.context.act('submitProgress', input, async (tx) => {
      const assignment = await this.access.findForReporter(tx, input.assignmentId, openStates)
      if (assignment instanceof UserError) return assignment
      const invalid = this.refuseReport(input) ?? refuseUnpublished(assignment, input)
      if (invalid) return invalid
      const submitted = await this.write(tx, assignment, input, SubmissionStatus.SUBMITTED)
      if (submitted instanceof UserError) return submitted
      const changed = await tx.change(assignment, {
        kind: 'assignment.submitted',
        where: { state: assignment.state },
        set: {
          state: AssignmentState.SUBMITTED,
          versions: submitted.version,
          completedOn: input.percentage === 100 ? dayOf(this.context.now) : null,
        },
      })
      return changed ? submitted : new WrongState(assignment.state, openStates)
    })
  }

  private async write(
    tx: Tx,
    assignment: Assignment,
    input: SubmissionInput,
    status: SubmissionStatus,
  ): Promise<Submission | WrongState> {
    const isSubmitted = status === SubmissionStatus.SUBMITTED
    const values = {
      text: input.text,
      percentage: input.percentage,
      evidence: [...(input.evidence ?? [])],
      status,
      submittedAt: isSubmitted ? this.context.now : null,
      writtenBy: this.context.rights.subject,
    }
    const note = {
      kind: isSubmitted ? 'submission.submitted' : 'submission.drafted',
      audience: 'CONCERNED',
    } as const
    const draft = await tx.findBy(Submission, {
      assignmentId: assignment.id,
      status: SubmissionStatus.DRAFT,
    })
    if (draft) {
      const changed = await tx.change(draft, { ...note, set: values })
      return changed ?? new WrongState(assignment.state, openStates)
    }
    const version = assignment.versions + 1
    const unreviewed = { reviewedAt: null, reviewedBy: null, remark: null }
    const record = recordOf(assignment, this.context.newId)
    return tx.create(Submission, { ...record, ...values, version, ...unreviewed }, note)
  }

  private refuseReport({ percentage, evidence, text }: SubmissionInput): InvalidInput | undefined {
    if (percentage < 0 || percentage > 100)
      return new InvalidInput('percentage', {
        en: `"percentage" is ${percentage}; give a whole number from 0 to 100.`,
        hant: `進度為 ${percentage},請填 0 至 100 的整數。`,
        hans: `进度为 ${percentage},请填 0 至 100 的整数。`,
      })
    return (
      refuseText('text', text) ??
      refuseFuturePublication('evidence', evidence ?? [], this.context.now)
    )
  }
}

/** A refusal of a complete report without a published link, if the obligation requires publication. */
const refuseUnpublished = (
  { requiresPublication }: Assignment,
  { percentage, evidence }: SubmissionInput,
): PublicationMissing | undefined =>
  requiresPublication && percentage === 100 && !evidence?.some(({ publishedOn }) => publishedOn)
    ? new PublicationMissing()
    : undefined
