import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The obligation requires publication, and the report has no published link.')
export class PublicationMissing extends UserError {
  protected readonly text: LocalizedText = {
    en: 'This must also be published: add an evidence link with "publishedOn".',
    hant: '此項須同時向社會公佈:請附上帶有 publishedOn 的鏈接。',
    hans: '此项须同时向社会公布:请附上带有 publishedOn 的链接。',
  }
}
