import { type ChoiceOf, choices } from '../choices.ts'

export const PersonalDataKind = choices('PersonalDataKind', 'What a number says of a person.', {
  IDENTITY_CARD_NUMBER: ['The number of a resident’s identity card.', '身份證號碼'],
  MOBILE_NUMBER: ['The number of a mobile phone.', '手機號碼'],
})
export type PersonalDataKind = ChoiceOf<typeof PersonalDataKind>
