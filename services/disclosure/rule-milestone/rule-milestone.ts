import {
  choice,
  date,
  GovernmentLevel,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'
import { issuedWithNumber } from './issued-with-number.ts'
import { BudgetRule, RuleStage } from './enums.ts'

@RecordEntity(
  'A step in making a rule on disclosing budgets or debts; notice, task 6.',
  '制度制定進展',
)
export class RuleMilestone extends UnitRecord {
  @integer('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(BudgetRule, 'Which rule.', '制度名稱')
  rule!: BudgetRule

  @choice(GovernmentLevel, 'The level of who makes it.', '層級')
  level!: GovernmentLevel

  @choice(RuleStage, 'How far it is.', '階段')
  stage!: RuleStage

  @date('The day it came that far.', '進入該階段日期')
  stageOn!: string

  @code('Its document number, once it is issued.', '文號', optional)
  docNo!: string | null
}

export const ruleMilestones = recordType(RuleMilestone, {
  orderBy: ['-stageOn'],
  rules: [issuedWithNumber],
})
