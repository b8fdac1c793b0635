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
  'A step in making a rule on disclosing budgets or debts (制度制定進展); 閩政辦〔2018〕43號.',
  '制度制定進展',
)
export class RuleMilestone extends UnitRecord {
  @integer('Year for which the unit reports.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(BudgetRule, 'The rule that is made.', '制度名稱')
  rule!: BudgetRule

  @choice(GovernmentLevel, 'Level of government that makes the rule.', '層級')
  level!: GovernmentLevel

  @choice(RuleStage, 'Stage that was reached.', '階段')
  stage!: RuleStage

  @date('Day on which the stage was reached.', '進入該階段日期')
  stageOn!: string

  @code('Document number (文號) of the issued rule; null until issued.', '文號', optional)
  docNo!: string | null
}

export const ruleMilestones = recordType(RuleMilestone, {
  orderBy: ['-stageOn'],
  rules: [issuedWithNumber],
})
