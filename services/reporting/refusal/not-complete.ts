import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('Only an assignment whose accepted report states 100 % can be closed.')
export class NotComplete extends UserError {
  protected readonly text: LocalizedText

  constructor(percentage: number) {
    super()
    this.text = {
      en: `The accepted report states ${percentage} %. The unit must submit a report of 100 % first.`,
      hant: `已採納的報告進度為 ${percentage}%,請先由該單位提交 100% 的報告。`,
      hans: `已采纳的报告进度为 ${percentage}%,请先由该单位提交 100% 的报告。`,
    }
  }
}
