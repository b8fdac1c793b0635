import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The URL leads into a private network, which this hub does not call.')
export class PrivateAddress extends UserError {
  protected readonly text: LocalizedText

  constructor(host: string) {
    super()
    this.text = {
      en: `${host} is in a private network, which this hub does not call. Give a public address, or ask the hub's operators to allow private ones (WEBHOOK_PRIVATE).`,
      hant: `${host} 屬於內部網絡,本系統不予訪問。請提供互聯網地址,或請運維人員放行(WEBHOOK_PRIVATE)。`,
      hans: `${host} 属于内部网络,本系统不予访问。请提供互联网地址,或请运维人员放行(WEBHOOK_PRIVATE)。`,
    }
  }
}
