import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const AccountabilityKind = choices(
  'AccountabilityKind',
  'Form in which a unit is held accountable (問責方式).',
  {
    CIRCULAR: ['Criticism in a circular (通報批評).', '通報批評'],
    INTERVIEW: ['A summons that orders rectification (約談整改).', '約談整改'],
  },
)
export type AccountabilityKind = ChoiceOf<typeof AccountabilityKind>

export const HandlingFailing = choices(
  'HandlingFailing',
  'Failing in the handling of a public-opinion incident (問責情形).',
  {
    HANDLING: ['The incident was handled poorly (處置不得力).', '處置不得力', 'Poor handling'],
    RESPONSE: [
      'The response to the public was inappropriate (回應不妥當).',
      '回應不妥當',
      'Improper response',
    ],
    REPORTING: ['The incident was reported late (報告不及時).', '報告不及時', 'Late report'],
  },
)
export type HandlingFailing = ChoiceOf<typeof HandlingFailing>
