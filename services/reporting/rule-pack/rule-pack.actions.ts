import { NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { changeLocked } from '../change-locked.ts'
import { newestInForce } from '../programme/select-programme.ts'
import { refuseUnlessIssuer } from '../task/refuse-unless-issuer.ts'
import { type Amendment, amendmentChanges } from './amendment.ts'
import { RulePackAlreadySwitched, RulePackOfNotice } from './rule-pack.refusals.ts'
import { RulePack, RulePackSource } from './rule-pack.ts'

interface RulePackInput extends RequestInput {
  readonly rulePackId: string
  readonly reason: string
}

/** Actions of the issuing office on rule packs. The open records of all services get their new due dates. */
export class RulePackActions {
  constructor(private readonly context: Context) {}

  switchOn(input: RulePackInput) {
    return this.switch('switchOnRulePack', input, true)
  }

  switchOff(input: RulePackInput) {
    return this.switch('switchOffRulePack', input, false)
  }

  amend(input: RulePackInput & Amendment) {
    return this.actOn('amendRulePack', input, async (tx, pack) => {
      const changes = amendmentChanges(pack, input)
      if (changes instanceof UserError) return changes
      const set = { ...changes, reason: input.reason }
      return changeLocked(tx, pack, { kind: 'rulePack.amended', set })
    })
  }

  private switch(action: string, input: RulePackInput, switchedOn: boolean) {
    return this.actOn(action, input, async (tx, pack) => {
      if (pack.switchedOn === switchedOn) return new RulePackAlreadySwitched(pack.id, switchedOn)
      const kind = switchedOn ? 'rulePack.switchedOn' : 'rulePack.switchedOff'
      return changeLocked(tx, pack, { kind, set: { switchedOn, reason: input.reason } })
    })
  }

  private actOn<T>(
    action: string,
    input: RulePackInput,
    work: (tx: Tx, pack: RulePack) => Promise<T | UserError>,
  ): Promise<T | UserError> {
    return this.context.act(action, input, async (tx) => {
      const programme = await newestInForce(this.context)
      const refused =
        (await refuseUnlessIssuer(this.context, programme)) ?? refuseText('reason', input.reason)
      if (refused) return refused
      const pack = await tx.find(RulePack, input.rulePackId)
      if (!pack) return new NotFound('RulePack', input.rulePackId)
      if (pack.source === RulePackSource.NOTICE) return new RulePackOfNotice(pack.authority)
      return work(tx, pack)
    })
  }
}
