import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The task waits for nothing.')
export class NothingToTrigger extends UserError {
  protected readonly text: LocalizedText

  constructor(number: number) {
    super()
    this.text = {
      en: `Task ${number} waits for nothing: it counts since it was set up.`,
      hant: `任務${number}無須等待觸發,自建立起即計入。`,
      hans: `任务${number}无须等待触发,自建立起即计入。`,
    }
  }
}

@Refusal('The task has been triggered already.')
export class AlreadyTriggered extends UserError {
  protected readonly text: LocalizedText

  /** @param by the title of the document that triggered it */
  constructor(number: number, by: string) {
    super()
    this.text = {
      en: `Task ${number} was triggered already, by ${by}. Reload it.`,
      hant: `任務${number}已由${by}觸發,請重新載入。`,
      hans: `任务${number}已由${by}触发,请重新加载。`,
    }
  }
}
