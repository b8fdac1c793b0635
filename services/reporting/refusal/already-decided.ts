import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('Another person has decided this already.')
export class AlreadyDecided extends UserError {
  protected readonly text: LocalizedText

  /** @param status the current status */
  constructor(noun: string, status: string) {
    super()
    this.text = {
      en: `This ${noun} is already ${status}: another person decided first. Reload it.`,
      hant: `此 ${noun} 已是 ${status} 狀態,他人已先處理,請重新載入。`,
      hans: `此 ${noun} 已是 ${status} 状态,他人已先处理,请重新加载。`,
    }
  }
}
