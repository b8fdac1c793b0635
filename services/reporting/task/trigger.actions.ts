import { NotFound } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseFutureDay, refuseText } from '../../kit/records/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { Assignment } from '../assignment/assignment.ts'
import { beginsOverdue } from '../assignment/deadline.ts'
import { partOfTask } from '../assignment/derive.ts'
import { AssignmentState } from '../assignment/state.ts'
import { refuseIssuer } from './office.ts'
import { Task } from './task.ts'
import { AlreadyTriggered, NothingToTrigger } from './trigger.refusals.ts'

export interface TriggerInput extends RequestInput {
  readonly taskId: string
  readonly docNo?: string | null
  readonly title: string
  readonly promulgatedOn: string
  readonly url?: string | null
  readonly reason?: string | null
}

/** How a task that waits for a document begins: the General Office says that it came out. */
export class TriggerActions {
  constructor(private readonly context: Context) {}

  trigger(input: TriggerInput) {
    return this.context.act('triggerTask', input, async (tx) => {
      const task = await tx.find(Task, input.taskId)
      if (!task) return new NotFound('Task', input.taskId)
      const refused = (await refuseIssuer(this.context, task)) ?? this.refuseDocument(input)
      if (refused) return refused
      if (!task.trigger) return new NothingToTrigger(task.number)
      if (task.triggering) return new AlreadyTriggered(task.number, task.triggering.title)
      const { docNo = null, title, promulgatedOn, url = null, reason = null } = input
      const triggeredAt = this.context.now.toISOString()
      const triggered = await tx.change(task, {
        kind: 'task.triggered',
        set: { triggering: { docNo, title, promulgatedOn, url, reason, triggeredAt } },
      })
      if (!triggered) throw new Error(`the held task ${task.id} is gone`)
      await this.begin(tx, triggered)
      return triggered
    })
  }

  /** From now on its assignments count. */
  private async begin(tx: Tx, task: Task): Promise<void> {
    const { dueOn } = partOfTask(task, this.context.calendar)
    const waiting = await tx.manager.find(Assignment, {
      where: { taskId: task.id, state: AssignmentState.NOT_TRIGGERED },
      order: { id: 'ASC' },
    })
    for (const { id } of waiting) {
      const assignment = await tx.find(Assignment, id)
      if (!assignment) continue
      await tx.change(assignment, {
        kind: 'assignment.triggered',
        where: { state: AssignmentState.NOT_TRIGGERED },
        set: {
          state: AssignmentState.NOT_STARTED,
          counts: true,
          dueOn,
          originalDueOn: dueOn,
          missedDueDate: beginsOverdue(dueOn, true, dayOf(this.context.now)),
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
