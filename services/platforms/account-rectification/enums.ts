import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const AccountIssue = choices('AccountIssue', 'Issue of a new-media account (問題類型).', {
  OFF_TOPIC: ['Posts unrelated to the functions of government (發佈無關信息).', '發佈無關信息'],
  UNREVIEWED: ['Posts published without review (未經審核).', '未經審核'],
  HARMFUL: ['An improper post with harmful effects (發佈失當).', '發佈失當'],
  WEAK: [
    'Poorly maintained or with few followers (維護能力差).',
    '維護能力差',
    'Poorly maintained',
  ],
})
export type AccountIssue = ChoiceOf<typeof AccountIssue>

export const AccountAction = choices(
  'AccountAction',
  'Action on an issue of a new-media account (處置方式).',
  {
    FIX: ['The issue is rectified and the account continues (整改).', '整改'],
    MERGE: ['The account is merged into another (整合).', '整合'],
    CLOSE: ['The account is closed (關停).', '關停'],
  },
)
export type AccountAction = ChoiceOf<typeof AccountAction>
