import { InvalidInput, NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import { NotComplete } from '../refusal/not-complete.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { Plan } from '../plan/plan.ts'
import type { Evidence } from '../submission/evidence.ts'
import { Reminder } from '../reminder/reminder.ts'
import { Assignment } from './assignment.ts'
import { AssignmentAccess } from './assignment-access.ts'
import { AssignmentState, open } from './state.ts'

export interface OnAssignment extends RequestInput {
  readonly assignmentId: string
}

export interface PlanInput extends OnAssignment {
  readonly text: string
  readonly publication?: Evidence | null
}

/** What units and offices do with an assignment as a whole. */
export class AssignmentActions {
  private readonly desk: AssignmentAccess

  constructor(private readonly context: Context) {
    this.desk = new AssignmentAccess(context)
  }

  /** The unit signs for an assignment (簽收). */
  sign(input: OnAssignment) {
    return this.context.act('acknowledgeAssignment', input, async (tx) => {
      const states = [AssignmentState.NOT_STARTED]
      const assignment = await this.desk.forReporter(tx, input.assignmentId, states)
      if (assignment instanceof UserError) return assignment
      const signed = await tx.change(assignment, {
        kind: 'assignment.acknowledged',
        where: { state: assignment.state },
        set: { state: AssignmentState.ACKNOWLEDGED, acknowledgedAt: this.context.now },
      })
      return signed ?? new WrongState(assignment.state, states)
    })
  }

  /** The unit files its plan; a later one replaces it. */
  filePlan(input: PlanInput) {
    return this.context.act('filePlan', input, async (tx) => {
      const assignment = await this.desk.forReporter(tx, input.assignmentId, open)
      if (assignment instanceof UserError) return assignment
      const wrong = refuseText('text', input.text) ?? this.refuseFuture(input.publication)
      if (wrong) return wrong
      await tx.create(
        Plan,
        {
          id: this.context.newId(),
          assignmentId: assignment.id,
          unitId: assignment.unitId,
          taskId: assignment.taskId,
          text: input.text,
          publication: input.publication ?? null,
          filedAt: this.context.now,
          filedBy: this.context.rights.subject,
        },
        { kind: 'plan.filed', audience: input.publication ? 'PUBLIC' : 'CONCERNED' },
      )
      if (assignment.state !== AssignmentState.ACKNOWLEDGED) return assignment
      const planned = await tx.change(assignment, {
        kind: 'assignment.planned',
        set: { state: AssignmentState.PLANNED },
      })
      return planned ?? new WrongState(assignment.state, open)
    })
  }

  /** An office closes an assignment whose accepted report says 100 %. */
  closeAssignment(input: OnAssignment) {
    return this.context.act('closeAssignment', input, async (tx) => {
      const assignment = await tx.find(Assignment, input.assignmentId)
      if (!assignment) return new NotFound('Assignment', input.assignmentId)
      const refused = await this.desk.refuseOffice(assignment)
      if (refused) return refused
      if (assignment.state !== AssignmentState.ACCEPTED)
        return new WrongState(assignment.state, [AssignmentState.ACCEPTED])
      if (assignment.percentage < 100) return new NotComplete(assignment.percentage)
      const done = await tx.change(assignment, {
        kind: 'assignment.closed',
        where: { state: assignment.state },
        set: { state: AssignmentState.CLOSED, closedAt: this.context.now },
      })
      return done ?? new WrongState(assignment.state, [AssignmentState.ACCEPTED])
    })
  }

  /** An office reminds the unit (催辦). */
  sendReminder(input: OnAssignment & { readonly text: string }) {
    return this.context.act('sendReminder', input, async (tx) => {
      const assignment = await tx.find(Assignment, input.assignmentId)
      if (!assignment) return new NotFound('Assignment', input.assignmentId)
      const refused = (await this.desk.refuseOffice(assignment)) ?? refuseText('text', input.text)
      if (refused) return refused
      if (assignment.state === AssignmentState.CLOSED || !assignment.counts)
        return new WrongState(assignment.state, [AssignmentState.NOT_STARTED, ...open])
      return tx.create(
        Reminder,
        {
          id: this.context.newId(),
          assignmentId: assignment.id,
          unitId: assignment.unitId,
          taskId: assignment.taskId,
          text: input.text,
          sentAt: this.context.now,
          sentBy: this.context.rights.subject,
        },
        { kind: 'assignment.reminded', audience: 'CONCERNED' },
      )
    })
  }

  private refuseFuture(publication: Evidence | null | undefined): InvalidInput | undefined {
    return refuseFuture('publication', publication ? [publication] : [], this.context.now)
  }
}

/** A refusal when something is said to have been published on a day that has not come. */
export const refuseFuture = (
  field: string,
  evidence: readonly Evidence[],
  now: Date,
): InvalidInput | undefined => {
  const today = dayOf(now)
  const wrong = evidence.find(({ publishedOn }) => publishedOn && publishedOn > today)
  return wrong
    ? new InvalidInput(field, {
        en: `"publishedOn" ${wrong.publishedOn} lies in the future. Give the day it was published.`,
        hant: `公佈日期 ${wrong.publishedOn} 晚於今天,請填寫實際公佈日期。`,
        hans: `公布日期 ${wrong.publishedOn} 晚于今天,请填写实际公布日期。`,
      })
    : undefined
}
