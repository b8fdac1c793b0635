import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('Nobody reviews their own report.')
export class OwnSubmission extends UserError {
  protected readonly text: LocalizedText = {
    en: 'You wrote this report, so another person must review it.',
    hant: '這份報告由您提交,須由他人審核。',
    hans: '这份报告由您提交,须由他人审核。',
  }
}
