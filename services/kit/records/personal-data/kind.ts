import { type ChoiceOf, choices } from '../choices.ts'

export const PersonalDataKind = choices(
  'PersonalDataKind',
  'A kind of personal data that the hub recognises.',
  {
    IDENTITY_CARD_NUMBER: ['The number of a resident identity card.', '身份證號碼'],
    MOBILE_NUMBER: ['A mobile phone number.', '手機號碼'],
  },
)
export type PersonalDataKind = ChoiceOf<typeof PersonalDataKind>
