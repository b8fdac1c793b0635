import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('An equal request waits for a decision.')
export class AlreadyRequested extends UserError {
  protected readonly text: LocalizedText

  /** @param id the request that waits */
  constructor(id: string) {
    super()
    this.text = {
      en: `The request ${id} waits for a decision. Wait for it before you make another.`,
      hant: `申請 ${id} 尚待決定,請待其決定後再提出。`,
      hans: `申请 ${id} 尚待决定,请待其决定后再提出。`,
    }
  }
}
