import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  provinceAsWhole,
} from '../../kit/indicators/index.ts'
import { BudgetDisclosureAssessment } from './budget-disclosure-assessment.ts'

const common = {
  topic: 'disclosure.budgets',
  countedOn: startOfYear,
  counts: () => true,
  meets: () => true,
}

/** Budgets and final accounts: the assessment mechanism is in use: at least one unit in the province was assessed. */
export const budgetAssessmentInUse = indicator(BudgetDisclosureAssessment, {
  ...common,
  name: 'budgetAssessmentInUse',
  label: indicatorLabel(
    'Whether the disclosure of budgets is assessed in the province',
    '全省預決算公開考核機制是否已運行',
  ),
  target: eachUnit.atLeastAmong(1, provinceAsWhole),
})

/** Budgets and final accounts, informing: assessed units. */
export const unitsAssessedOnBudgets = indicator(BudgetDisclosureAssessment, {
  ...common,
  name: 'unitsAssessedOnBudgets',
  label: indicatorLabel(
    'Units whose disclosure of budgets was assessed',
    '已接受預決算公開考核的單位',
  ),
  target: eachUnit.atLeast(1),
  informs: true,
})
