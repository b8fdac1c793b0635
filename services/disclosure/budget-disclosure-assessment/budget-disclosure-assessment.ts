import {
  date,
  RecordEntity,
  optional,
  recordType,
  text,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'

@RecordEntity(
  'An assessment of how a unit discloses its budget and final accounts (預決算公開考核); 閩政辦〔2018〕43號.',
  '預決算公開考核',
)
export class BudgetDisclosureAssessment extends UnitRecord {
  @integer('Year that was assessed.', '年度', { range: [1992, 9999] })
  year!: number

  @date('Day of the assessment.', '考核日期')
  assessedOn!: string

  @integer('Score, 0 to 100.', '得分', { range: [0, 100] })
  score!: number

  @text('Findings of the assessment; at most 10,000 characters.', '考核意見', optional)
  findings!: string | null
}

export const budgetDisclosureAssessments = recordType(BudgetDisclosureAssessment, {
  orderBy: ['-year', '-assessedOn'],
})
