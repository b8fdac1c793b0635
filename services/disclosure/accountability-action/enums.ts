import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const AccountabilityKind = choices('AccountabilityKind', 'How a unit is held to account.', {
  CIRCULAR: ['Criticised in a circular.', '通報批評'],
  INTERVIEW: ['Called in and made to mend.', '約談整改'],
})
export type AccountabilityKind = ChoiceOf<typeof AccountabilityKind>

export const HandlingFailing = choices('HandlingFailing', 'What a unit failed in.', {
  HANDLING: ['It handled the event poorly.', '處置不得力'],
  RESPONSE: ['It answered improperly.', '回應不妥當'],
  REPORTING: ['It reported late.', '報告不及時'],
})
export type HandlingFailing = ChoiceOf<typeof HandlingFailing>
