import { NotFound } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { RollUpPolicy } from '../../kit/indicators/index.ts'
import { refuseWithdrawn } from './refuse-withdrawn.ts'
import { refuseUnlessIssuer } from './refuse-unless-issuer.ts'
import { refuseRollUp, sameRollUp } from './roll-up.ts'
import { changeLocked } from '../change-locked.ts'
import { Programme } from '../programme/programme.ts'
import { Task } from './task.ts'

interface RollUpInput extends RequestInput {
  readonly taskId: string
  readonly policy: RollUpPolicy
  readonly count?: number | null
  readonly reason: string
}

/** Actions of the issuing office on the roll-up policy of a task. */
export class RollUpActions {
  constructor(private readonly context: Context) {}

  set(input: RollUpInput) {
    return this.context.act('setRollUpPolicy', input, async (tx) => {
      const task = await tx.find(Task, input.taskId)
      if (!task) return new NotFound('Task', input.taskId)
      const { policy, count = null, reason } = input
      const programme = await this.context.load(Programme, task.programmeId)
      const refused =
        (await refuseUnlessIssuer(this.context, programme)) ??
        refuseWithdrawn(task) ??
        refuseText('reason', reason) ??
        refuseRollUp({ policy, count })
      if (refused) return refused
      if (task.rollUp?.policy === policy && task.rollUp.count === count) return sameRollUp
      return changeLocked(tx, task, {
        kind: 'task.rollUpSet',
        set: { rollUp: { policy, count } },
        details: { reason },
      })
    })
  }
}
