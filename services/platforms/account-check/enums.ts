import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const AccountCheckResult = choices(
  'AccountCheckResult',
  'What a check of an account found.',
  {
    SOUND: ['Nothing to mend.', '正常'],
    FAULTY: ['Posts that must be put right, or that nobody reviewed.', '存在問題'],
    WEAK: ['Poorly kept or hardly followed: to be kept up, merged or closed.', '維護能力差'],
  },
)
export type AccountCheckResult = ChoiceOf<typeof AccountCheckResult>
