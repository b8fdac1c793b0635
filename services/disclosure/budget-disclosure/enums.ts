import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const BudgetKind = choices('BudgetKind', 'What accounts are given of.', {
  BUDGET: ['The budget of the year.', '預算'],
  FINAL_ACCOUNTS: ['The final accounts of the year.', '決算'],
})
export type BudgetKind = ChoiceOf<typeof BudgetKind>

export const BudgetBody = choices('BudgetBody', 'Whose budget or final accounts they are.', {
  GOVERNMENT: ['Of a government as a whole.', '政府'],
  DEPARTMENT: ['Of one of its departments.', '部門'],
})
export type BudgetBody = ChoiceOf<typeof BudgetBody>
