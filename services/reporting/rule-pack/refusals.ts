import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The clocks of a notice are always on, and its rules are its own.')
export class RulePackOfNotice extends UserError {
  protected readonly text: LocalizedText

  constructor(authority: string) {
    super()
    this.text = {
      en: `This clock is one of ${authority} itself: it is always on. A new notice changes it.`,
      hant: `此時限出自${authority},始終啟用,須由新的通知變更。`,
      hans: `此时限出自${authority},始终启用,须由新的通知变更。`,
    }
  }
}

@Refusal('The pack is on, or off, already.')
export class RulePackAlreadySwitched extends UserError {
  protected readonly text: LocalizedText

  constructor(id: string, switchedOn: boolean) {
    super()
    this.text = switchedOn
      ? {
          en: `${id} is on already. Reload it.`,
          hant: `${id} 已啟用,請重新載入。`,
          hans: `${id} 已启用,请重新加载。`,
        }
      : {
          en: `${id} is off already. Reload it.`,
          hant: `${id} 已停用,請重新載入。`,
          hans: `${id} 已停用,请重新加载。`,
        }
  }
}
