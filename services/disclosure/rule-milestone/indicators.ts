import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  indicator,
  provinceAsWhole,
} from '../../kit/indicators/index.ts'
import { GovernmentLevel } from '../../kit/records/index.ts'
import { RuleMilestone } from './rule-milestone.ts'
import { BudgetRule, RuleStage } from './enums.ts'

const reached = (
  name: string,
  stages: readonly RuleStage[],
  { informs }: { readonly informs: boolean },
  ...words: Parameters<typeof indicatorLabel>
) =>
  indicator(RuleMilestone, {
    name,
    topic: 'disclosure.budgets',
    label: indicatorLabel(...words),
    target: eachGroup.of(Object.values(BudgetRule), provinceAsWhole),
    informs,
    countedOn: startOfYear,
    group: ({ rule }) => rule,
    counts: ({ level }) => level === GovernmentLevel.PROVINCE,
    meets: ({ stage }) => stages.includes(stage),
  })

/** Budgets and final accounts: the province issued both rules. */
export const budgetRulesIssued = reached(
  'budgetRulesIssued',
  [RuleStage.ISSUED],
  { informs: false },
  'Rules on disclosing budgets and debts that are issued',
  '已印發的預決算公開操作規程、債務信息公開辦法',
)

/** Budgets and final accounts, informing: rules that reached consultation. */
export const budgetRulesConsulted = reached(
  'budgetRulesConsulted',
  [RuleStage.CONSULTING, RuleStage.ISSUED],
  { informs: true },
  'Rules on disclosing budgets and debts that are open for comment or issued',
  '已徵求意見或已印發的預決算公開操作規程、債務信息公開辦法',
)

/** Budgets and final accounts, informing: rules begun. */
export const budgetRulesBegun = reached(
  'budgetRulesBegun',
  Object.values(RuleStage),
  { informs: true },
  'Rules on disclosing budgets and debts that are begun',
  '已啟動制定的預決算公開操作規程、債務信息公開辦法',
)
