import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The obligation must also be published, and no published link was given.')
export class PublicationMissing extends UserError {
  protected readonly text: LocalizedText = {
    en: 'This must also be published: add an evidence link with "publishedOn".',
    hant: '此項須同時向社會公佈:請附上帶有 publishedOn 的鏈接。',
    hans: '此项须同时向社会公布:请附上带有 publishedOn 的链接。',
  }
}
