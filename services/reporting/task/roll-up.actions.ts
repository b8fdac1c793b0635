import { NotFound } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { RollUpPolicy } from '../../kit/indicators/index.ts'
import { refuseIssuer } from './office.ts'
import { refuseRollUp, sameRollUp } from './roll-up.ts'
import { Task } from './task.ts'

export interface RollUpInput extends RequestInput {
  readonly taskId: string
  readonly policy: RollUpPolicy
  readonly count?: number | null
  readonly reason: string
}

/** How the General Office says when the units of a task together have done it. */
export class RollUpActions {
  constructor(private readonly context: Context) {}

  set(input: RollUpInput) {
    return this.context.act('setRollUpPolicy', input, async (tx) => {
      const task = await tx.find(Task, input.taskId)
      if (!task) return new NotFound('Task', input.taskId)
      const { policy, count = null, reason } = input
      const refused =
        (await refuseIssuer(this.context, task)) ??
        refuseText('reason', reason) ??
        refuseRollUp({ policy, count })
      if (refused) return refused
      if (task.rollUp?.policy === policy && task.rollUp.count === count) return sameRollUp
      const changed = await tx.change(task, {
        kind: 'task.rollUpSet',
        set: { rollUp: { policy, count } },
        details: { reason },
      })
      if (!changed) throw new Error(`the held task ${task.id} is gone`)
      return changed
    })
  }
}
