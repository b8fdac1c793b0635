import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The rule pack belongs to a notice: it is always on and cannot be amended.')
export class RulePackOfNotice extends UserError {
  protected readonly text: LocalizedText

  constructor(authority: string) {
    super()
    this.text = {
      en: `This rule belongs to ${authority}: it is always on. Only a new notice changes it.`,
      hant: `此時限出自${authority},始終啟用,須由新的通知變更。`,
      hans: `此时限出自${authority},始终启用,须由新的通知变更。`,
    }
  }
}

@Refusal('The rule pack is already on, or already off.')
export class RulePackAlreadySwitched extends UserError {
  protected readonly text: LocalizedText

  constructor(id: string, switchedOn: boolean) {
    super()
    this.text = switchedOn
      ? {
          en: `${id} is already on. Reload it.`,
          hant: `${id} 已啟用,請重新載入。`,
          hans: `${id} 已启用,请重新加载。`,
        }
      : {
          en: `${id} is already off. Reload it.`,
          hant: `${id} 已停用,請重新載入。`,
          hans: `${id} 已停用,请重新加载。`,
        }
  }
}
