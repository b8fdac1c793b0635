import { NotFound } from '../../../schema/vocabulary/index.ts'
import type { ActInput, Context } from '../../kit/context.ts'
import { refuseFutureDay } from '../../kit/input/day.ts'
import { refuseText } from '../../kit/input/text.ts'
import { type InterpretationForm, LeaderInterpretation } from './leader-interpretation.ts'
import { AlreadyWithdrawn } from './refusals.ts'

export interface RecordInput extends ActInput {
  readonly unitId: string
  readonly leaderName: string
  readonly isPrincipal: boolean
  readonly form: InterpretationForm
  readonly heldOn: string
  readonly topic: string
  readonly coversBackground: boolean
  readonly coversTasks: boolean
  readonly coversFollowUp: boolean
  readonly url: string
}

export interface WithdrawInput extends ActInput {
  readonly leaderInterpretationId: string
  readonly reason: string
}

/** What happens to interpretations by leaders. */
export class LeaderInterpretations {
  constructor(private readonly context: Context) {}

  /** The unit reports that a leader interpreted a policy. */
  record(input: RecordInput) {
    return this.context.act('recordLeaderInterpretation', input, async (tx) => {
      const { rights, now, newId } = this.context
      const refused =
        (await rights.refuse(input.unitId, ['reporter'])) ??
        refuseText('leaderName', input.leaderName, 100) ??
        refuseText('topic', input.topic, 500) ??
        refuseText('url', input.url, 2000) ??
        refuseFutureDay('heldOn', input.heldOn, now)
      if (refused) return refused
      return tx.create(
        LeaderInterpretation,
        {
          id: newId(),
          unitId: input.unitId,
          enteredAt: now,
          leaderName: input.leaderName,
          isPrincipal: input.isPrincipal,
          form: input.form,
          heldOn: input.heldOn,
          topic: input.topic,
          coversBackground: input.coversBackground,
          coversTasks: input.coversTasks,
          coversFollowUp: input.coversFollowUp,
          url: input.url,
          withdrawnAt: null,
          withdrawalReason: null,
        },
        { kind: 'leaderInterpretation.recorded' },
      )
    })
  }

  /** The unit takes back a mistaken entry; it is kept, and counts no more. */
  withdraw(input: WithdrawInput) {
    return this.context.act('withdrawLeaderInterpretation', input, async (tx) => {
      const entry = await tx.find(LeaderInterpretation, input.leaderInterpretationId)
      if (!entry) return new NotFound('LeaderInterpretation', input.leaderInterpretationId)
      const refused =
        (await this.context.rights.refuse(entry.unitId, ['reporter'])) ??
        refuseText('reason', input.reason)
      if (refused) return refused
      const withdrawn = await tx.change(entry, {
        kind: 'leaderInterpretation.withdrawn',
        where: { withdrawnAt: null },
        set: { withdrawnAt: this.context.now, withdrawalReason: input.reason },
      })
      return withdrawn ?? new AlreadyWithdrawn(entry.withdrawnAt)
    })
  }
}
