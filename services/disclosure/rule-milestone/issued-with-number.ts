import type { RecordRule } from '../../kit/records/index.ts'
import type { RuleMilestone } from './rule-milestone.ts'
import { RuleStage } from './enums.ts'

/** The rule that an issued rule has a document number. */
export const issuedWithNumber: RecordRule<RuleMilestone> = {
  field: 'docNo',
  isMet: ({ stage, docNo }) => stage !== RuleStage.ISSUED || docNo !== null,
  message: {
    en: '"docNo" is missing. Give the document number of the rule that was issued.',
    hant: '缺少「文號」,請填寫已印發制度的文號。',
    hans: '缺少“文号”,请填写已印发制度的文号。',
  },
}
