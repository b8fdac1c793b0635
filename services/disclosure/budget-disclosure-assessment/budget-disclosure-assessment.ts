import {
  day,
  Noun,
  optional,
  recordType,
  text,
  UnitRecord,
  whole,
} from '../../kit/records/index.ts'

@Noun('How well a unit disclosed its budget, as assessed; notice, task 6.', '預決算公開考核')
export class BudgetDisclosureAssessment extends UnitRecord {
  @whole('The year that was assessed.', '年度', { range: [1992, 9999] })
  year!: number

  @day('The day of the assessment.', '考核日期')
  assessedOn!: string

  @whole('The score, of 100.', '得分', { range: [0, 100] })
  score!: number

  @text('What was found.', '考核意見', optional)
  findings!: string | null
}

export const budgetDisclosureAssessments = recordType(BudgetDisclosureAssessment, {
  orderBy: ['-year', '-assessedOn'],
})
