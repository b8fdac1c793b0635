import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The task needs no trigger.')
export class NothingToTrigger extends UserError {
  protected readonly text: LocalizedText

  constructor(number: number) {
    super()
    this.text = {
      en: `Task ${number} needs no trigger: it has counted since it was created.`,
      hant: `任務${number}無須等待觸發,自建立起即計入。`,
      hans: `任务${number}无须等待触发,自建立起即计入。`,
    }
  }
}

@Refusal('The task was triggered before.')
export class AlreadyTriggered extends UserError {
  protected readonly text: LocalizedText

  /** @param title the title of the document that triggered it */
  constructor(number: number, title: string) {
    super()
    this.text = {
      en: `Task ${number} was triggered before, by ${title}. Reload it.`,
      hant: `任務${number}已由${title}觸發,請重新載入。`,
      hans: `任务${number}已由${title}触发,请重新加载。`,
    }
  }
}
