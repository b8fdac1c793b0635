import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const BudgetRule = choices('BudgetRule', 'A rule that task 6 of the notice asks for.', {
  DISCLOSURE_PROCEDURE: [
    'How local governments disclose budgets and final accounts.',
    '地方預決算公開操作規程',
  ],
  DEBT_DISCLOSURE: ['How local governments disclose their debts.', '地方債務信息公開辦法'],
})
export type BudgetRule = ChoiceOf<typeof BudgetRule>

export const RuleStage = choices('RuleStage', 'How far the making of a rule is.', {
  DRAFTING: ['It is being drafted.', '起草'],
  CONSULTING: ['Opinions are being asked for.', '徵求意見'],
  ISSUED: ['It is issued.', '印發'],
})
export type RuleStage = ChoiceOf<typeof RuleStage>
