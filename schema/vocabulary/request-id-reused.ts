import { Refusal } from './refusal.ts'
import type { LocalizedText } from './language/localized.ts'
import { UserError } from './user-error.ts'

@Refusal('An earlier request with this request id had another action or other values.')
export class RequestIdReused extends UserError {
  protected readonly text: LocalizedText

  constructor(requestId: string) {
    super()
    this.text = {
      en: `The requestId ${requestId} belongs to an earlier, different request. Use a new one.`,
      hant: `requestId ${requestId} 已用於另一請求,請換一個新的。`,
      hans: `requestId ${requestId} 已用于另一请求,请换一个新的。`,
    }
  }
}
