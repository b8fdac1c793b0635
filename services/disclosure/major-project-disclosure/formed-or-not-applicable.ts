import type { RecordRule } from '../../kit/records/index.ts'
import type { MajorProjectDisclosure } from './major-project-disclosure.ts'

/** The rule that information either has the day on which it was formed, or a reason why it does not apply. */
export const formedOrNotApplicable: RecordRule<MajorProjectDisclosure> = {
  field: 'formedOn',
  isMet: ({ formedOn, notApplicableReason, publishedOn }) =>
    notApplicableReason === null ? formedOn !== null : formedOn === null && publishedOn === null,
  message: {
    en: 'Give either "formedOn", or "notApplicableReason" and neither a day nor a publication.',
    hant: '請填寫「形成日期」;如不適用,只填寫「不適用的理由」,不填形成日期和公開日期。',
    hans: '请填写“形成日期”;如不适用,只填写“不适用的理由”,不填形成日期和公开日期。',
  },
}
