import { NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { programmeOf } from '../programme/programme.resolver.ts'
import { amended, type Amendment } from './amendment.ts'
import { RulePackAlreadySwitched, RulePackOfNotice } from './refusals.ts'
import { RulePack, RulePackSource } from './rule-pack.ts'

export interface OnRulePack extends RequestInput {
  readonly rulePackId: string
  readonly reason: string
}

/** How the General Office lets clocks of law run, and mends them. Every service's open records follow. */
export class RulePackActions {
  constructor(private readonly context: Context) {}

  switchOn(input: OnRulePack) {
    return this.switch('switchOnRulePack', input, true)
  }

  switchOff(input: OnRulePack) {
    return this.switch('switchOffRulePack', input, false)
  }

  amend(input: OnRulePack & Amendment) {
    return this.on('amendRulePack', input, async (tx, pack) => {
      const set = amended(pack, input)
      if (set instanceof UserError) return set
      return this.write(tx, pack, 'rulePack.amended', { ...set, reason: input.reason })
    })
  }

  private switch(action: string, input: OnRulePack, switchedOn: boolean) {
    return this.on(action, input, async (tx, pack) => {
      if (pack.switchedOn === switchedOn) return new RulePackAlreadySwitched(pack.id, switchedOn)
      const kind = switchedOn ? 'rulePack.switchedOn' : 'rulePack.switchedOff'
      return this.write(tx, pack, kind, { switchedOn, reason: input.reason })
    })
  }

  private on<T>(
    action: string,
    input: OnRulePack,
    work: (tx: Tx, pack: RulePack) => Promise<T | UserError>,
  ): Promise<T | UserError> {
    return this.context.act(action, input, async (tx) => {
      const refused = (await this.refuseOffice()) ?? refuseText('reason', input.reason)
      if (refused) return refused
      const pack = await tx.find(RulePack, input.rulePackId)
      if (!pack) return new NotFound('RulePack', input.rulePackId)
      if (pack.source === RulePackSource.NOTICE) return new RulePackOfNotice(pack.authority)
      return work(tx, pack)
    })
  }

  /** The office that issues the programmes keeps the clocks. */
  private async refuseOffice() {
    const programme = await programmeOf(this.context, undefined)
    return this.context.rights.refuse(programme?.issuerId ?? '', ['supervisor', 'admin'])
  }

  private async write(tx: Tx, pack: RulePack, kind: string, set: Partial<RulePack>) {
    const changed = await tx.change(pack, { kind, set })
    if (!changed) throw new Error(`the held rule pack ${pack.id} is gone`)
    return changed
  }
}
