import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const BudgetRule = choices(
  'BudgetRule',
  'Rule on budget disclosure that the notice requires (制度名稱).',
  {
    DISCLOSURE_PROCEDURE: [
      'Procedure for disclosing local budgets and final accounts (地方預決算公開操作規程).',
      '地方預決算公開操作規程',
      'Procedure for disclosing local budgets',
    ],
    DEBT_DISCLOSURE: [
      'Measures on disclosing local government debt (地方債務信息公開辦法).',
      '地方債務信息公開辦法',
      'Measures on disclosing local debt',
    ],
  },
)
export type BudgetRule = ChoiceOf<typeof BudgetRule>

export const RuleStage = choices('RuleStage', 'Stage in making a rule (制定階段).', {
  DRAFTING: ['Being drafted (起草).', '起草'],
  CONSULTING: ['Open for comment (徵求意見).', '徵求意見'],
  ISSUED: ['Issued (印發).', '印發'],
})
export type RuleStage = ChoiceOf<typeof RuleStage>
