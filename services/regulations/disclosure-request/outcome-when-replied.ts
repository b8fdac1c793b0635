import type { RecordRule } from '../../kit/records/index.ts'
import type { DisclosureRequest } from './disclosure-request.ts'

/** The rule that a reply states its outcome. */
export const outcomeWhenReplied: RecordRule<DisclosureRequest> = {
  field: 'outcome',
  isMet: ({ repliedOn, outcome }) => repliedOn === null || outcome !== null,
  message: {
    en: '"outcome" is missing. Give the result of the reply.',
    hant: '缺少「答覆結果」,請填寫。',
    hans: '缺少“答复结果”,请填写。',
  },
}
