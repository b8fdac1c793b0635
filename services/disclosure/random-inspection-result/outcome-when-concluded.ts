import type { RecordRule } from '../../kit/records/index.ts'
import type { RandomInspectionResult } from './random-inspection-result.ts'

/** The rule that a concluded result states its outcome, and that only a concluded result is published. */
export const outcomeWhenConcluded: RecordRule<RandomInspectionResult> = {
  field: 'outcome',
  isMet: ({ concludedOn, outcome, publishedOn }) =>
    concludedOn === null ? publishedOn === null : outcome !== null,
  message: {
    en: '"outcome" is missing. Give the result together with its day.',
    hant: '缺少「抽查結果」,請填寫結果及作出日期。',
    hans: '缺少“抽查结果”,请填写结果及作出日期。',
  },
}
