import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const AccountCheckResult = choices(
  'AccountCheckResult',
  'Result of checking a new-media account (檢查結果).',
  {
    SOUND: ['No fault found (正常).', '正常'],
    FAULTY: ['Posts that must be corrected, or that were not reviewed (存在問題).', '存在問題'],
    WEAK: [
      'Poorly maintained or with few followers: to be improved, merged or closed (維護能力差).',
      '維護能力差',
      'Poorly maintained',
    ],
  },
)
export type AccountCheckResult = ChoiceOf<typeof AccountCheckResult>
