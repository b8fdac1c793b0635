import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('Nobody decides on their own request.')
export class OwnRequest extends UserError {
  protected readonly text: LocalizedText = {
    en: 'You made this request, so another person must decide on it.',
    hant: '此申請由您提出,須由他人決定。',
    hans: '此申请由您提出,须由他人决定。',
  }
}
