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
  'How well a unit disclosed its budget, as assessed; notice, task 6.',
  '預決算公開考核',
)
export class BudgetDisclosureAssessment extends UnitRecord {
  @integer('The year that was assessed.', '年度', { range: [1992, 9999] })
  year!: number

  @date('The day of the assessment.', '考核日期')
  assessedOn!: string

  @integer('The score, of 100.', '得分', { range: [0, 100] })
  score!: number

  @text('What was found.', '考核意見', optional)
  findings!: string | null
}

export const budgetDisclosureAssessments = recordType(BudgetDisclosureAssessment, {
  orderBy: ['-year', '-assessedOn'],
})
