import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const BudgetKind = choices('BudgetKind', 'Budget or final accounts (預決算).', {
  BUDGET: ['The budget of the fiscal year (預算).', '預算'],
  FINAL_ACCOUNTS: ['The final accounts of the fiscal year (決算).', '決算'],
})
export type BudgetKind = ChoiceOf<typeof BudgetKind>

export const BudgetBody = choices(
  'BudgetBody',
  'Kind of the body whose budget or final accounts are disclosed (公開主體).',
  {
    GOVERNMENT: ['A government as a whole (政府).', '政府'],
    DEPARTMENT: ['One department of a government (部門).', '部門'],
  },
)
export type BudgetBody = ChoiceOf<typeof BudgetBody>
