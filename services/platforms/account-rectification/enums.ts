import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const AccountIssue = choices('AccountIssue', 'What is wrong with an account.', {
  OFF_TOPIC: ['Posts that have nothing to do with the work of government.', '發佈無關信息'],
  UNREVIEWED: ['Posts that nobody reviewed.', '未經審核'],
  HARMFUL: ['A post that did harm.', '發佈失當'],
  WEAK: ['It is poorly kept or hardly followed.', '維護能力差'],
})
export type AccountIssue = ChoiceOf<typeof AccountIssue>

export const AccountAction = choices('AccountAction', 'What is done about it.', {
  FIX: ['It is put right and goes on.', '整改'],
  MERGE: ['The account goes over into another.', '整合'],
  CLOSE: ['The account is closed.', '關停'],
})
export type AccountAction = ChoiceOf<typeof AccountAction>
