import { NotFound } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseFutureDay, refuseText } from '../../kit/records/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { changeLocked } from '../change-locked.ts'
import { Assignment } from '../assignment/assignment.ts'
import { isOverdueAtStart } from '../assignment/assignment-deadline.ts'
import { dueOnOf } from '../assignment/derive-assignments.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import { refuseWithdrawn } from './refuse-withdrawn.ts'
import { refuseUnlessIssuer } from './refuse-unless-issuer.ts'
import { Programme } from '../programme/programme.ts'
import { writeTaskMapping } from './task-topics.ts'
import { Task } from './task.ts'
import { measuredYearOf } from './trigger.ts'
import { AlreadyTriggered, NothingToTrigger } from './trigger.refusals.ts'

interface TriggerInput extends RequestInput {
  readonly taskId: string
  readonly docNo?: string | null
  readonly title: string
  readonly promulgatedOn: string
  readonly url?: string | null
  readonly reason?: string | null
}

/** Actions of the issuing office on tasks that wait for an event. */
export class TriggerActions {
  constructor(private readonly context: Context) {}

  trigger(input: TriggerInput) {
    return this.context.act('triggerTask', input, async (tx) => {
      const task = await tx.find(Task, input.taskId)
      if (!task) return new NotFound('Task', input.taskId)
      const programme = await this.context.load(Programme, task.programmeId)
      const refused =
        (await refuseUnlessIssuer(this.context, programme)) ??
        refuseWithdrawn(task) ??
        this.refuseDocument(input)
      if (refused) return refused
      if (!task.trigger) return new NothingToTrigger(task.number)
      if (task.triggering) return new AlreadyTriggered(task.number, task.triggering.title)
      const { docNo = null, title, promulgatedOn, url = null, reason = null } = input
      const triggeredAt = this.context.now.toISOString()
      const triggering = { docNo, title, promulgatedOn, url, reason, triggeredAt }
      const triggered = await changeLocked(tx, task, {
        kind: 'task.triggered',
        set: { triggering },
        // Other services learn the year whose records count from the log.
        details: { topics: task.topics, year: measuredYearOf({ year: task.year, triggering }) },
      })
      await writeTaskMapping(tx, triggered)
      await this.triggerAssignments(tx, triggered)
      return triggered
    })
  }

  /** The assignments count from now on. */
  private async triggerAssignments(tx: Tx, task: Task): Promise<void> {
    const untriggered = await tx.manager.find(Assignment, {
      where: { taskId: task.id, state: AssignmentState.NOT_TRIGGERED },
      order: { id: 'ASC' },
    })
    for (const { id } of untriggered) {
      const assignment = await tx.find(Assignment, id)
      if (!assignment) continue
      const dueOn = dueOnOf(task, assignment.groupId, this.context.calendar)
      await tx.change(assignment, {
        kind: 'assignment.triggered',
        where: { state: AssignmentState.NOT_TRIGGERED },
        set: {
          state: AssignmentState.NOT_STARTED,
          counts: true,
          dueOn,
          originalDueOn: dueOn,
          missedDueDate: isOverdueAtStart(dueOn, true, dayOf(this.context.now)),
        },
      })
    }
  }

  private refuseDocument({ title, docNo, reason, promulgatedOn }: TriggerInput) {
    return (
      refuseText('title', title, 500) ??
      (docNo ? refuseText('docNo', docNo, 64) : undefined) ??
      (reason ? refuseText('reason', reason) : undefined) ??
      refuseFutureDay('promulgatedOn', promulgatedOn, this.context.now)
    )
  }
}
