import { UserError } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import { Plan } from '../plan/plan.ts'
import { NotComplete } from '../refusal/not-complete.ts'
import { OwnSubmission } from '../refusal/own-submission.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Reminder } from '../reminder/reminder.ts'
import type { Evidence } from '../submission/evidence.ts'
import { refuseFuturePublication } from '../submission/refuse-future-publication.ts'
import { Submission, SubmissionStatus } from '../submission/submission.ts'
import { AssignmentAccess } from './assignment-access.ts'
import { recordOf } from './assignment-record.ts'
import { AssignmentState, openStates } from './assignment-state.ts'

export interface AssignmentInput extends RequestInput {
  readonly assignmentId: string
}

interface PlanInput extends AssignmentInput {
  readonly text: string
  readonly publication?: Evidence | null
}

/** Actions of units and offices on an assignment. */
export class AssignmentActions {
  private readonly access: AssignmentAccess

  constructor(private readonly context: Context) {
    this.access = new AssignmentAccess(context)
  }

  /** The unit acknowledges the assignment (簽收). */
  acknowledge(input: AssignmentInput) {
    return this.context.act('acknowledgeAssignment', input, async (tx) => {
      const states = [AssignmentState.NOT_STARTED]
      const assignment = await this.access.findForReporter(tx, input.assignmentId, states)
      if (assignment instanceof UserError) return assignment
      const acknowledged = await tx.change(assignment, {
        kind: 'assignment.acknowledged',
        where: { state: assignment.state },
        set: { state: AssignmentState.ACKNOWLEDGED, acknowledgedAt: this.context.now },
      })
      return acknowledged ?? new WrongState(assignment.state, states)
    })
  }

  /** The unit files its plan; a later one replaces it. */
  filePlan(input: PlanInput) {
    return this.context.act('filePlan', input, async (tx) => {
      const assignment = await this.access.findForReporter(tx, input.assignmentId, openStates)
      if (assignment instanceof UserError) return assignment
      const { text, publication = null } = input
      const { now, newId, rights } = this.context
      const invalid =
        refuseText('text', text) ??
        refuseFuturePublication('publication', publication ? [publication] : [], now)
      if (invalid) return invalid
      const plan = { text, publication, filedAt: now, filedBy: rights.subject }
      await tx.create(
        Plan,
        { ...recordOf(assignment, newId), ...plan },
        { kind: 'plan.filed', audience: publication ? 'PUBLIC' : 'CONCERNED' },
      )
      if (assignment.state !== AssignmentState.ACKNOWLEDGED) return assignment
      const planned = await tx.change(assignment, {
        kind: 'assignment.planned',
        set: { state: AssignmentState.PLANNED },
      })
      return planned ?? new WrongState(assignment.state, openStates)
    })
  }

  /** An office closes an assignment whose accepted report states 100 % (辦結). */
  close(input: AssignmentInput) {
    return this.context.act('closeAssignment', input, async (tx) => {
      const assignment = await this.access.findForRelief(tx, input.assignmentId)
      if (assignment instanceof UserError) return assignment
      if (assignment.state !== AssignmentState.ACCEPTED)
        return new WrongState(assignment.state, [AssignmentState.ACCEPTED])
      if (assignment.percentage < 100) return new NotComplete(assignment.percentage)
      const report = await tx.manager.findOne(Submission, {
        where: { assignmentId: assignment.id, status: SubmissionStatus.ACCEPTED },
        order: { version: 'DESC' },
      })
      if (report?.writtenBy === this.context.rights.subject) return new OwnSubmission()
      const closed = await tx.change(assignment, {
        kind: 'assignment.closed',
        where: { state: assignment.state },
        set: { state: AssignmentState.CLOSED, closedAt: this.context.now },
      })
      return closed ?? new WrongState(assignment.state, [AssignmentState.ACCEPTED])
    })
  }

  /** An office sends the unit a reminder (催辦). */
  sendReminder(input: AssignmentInput & { readonly text: string }) {
    return this.context.act('sendReminder', input, async (tx) => {
      const assignment = await this.access.findForOffice(tx, input.assignmentId)
      if (assignment instanceof UserError) return assignment
      const invalid = refuseText('text', input.text)
      if (invalid) return invalid
      if (assignment.state === AssignmentState.CLOSED || !assignment.counts)
        return new WrongState(assignment.state, [AssignmentState.NOT_STARTED, ...openStates])
      const { now, newId, rights } = this.context
      const reminder = { text: input.text, sentAt: now, sentBy: rights.subject }
      return tx.create(
        Reminder,
        { ...recordOf(assignment, newId), ...reminder },
        { kind: 'assignment.reminded', audience: 'CONCERNED' },
      )
    })
  }
}
