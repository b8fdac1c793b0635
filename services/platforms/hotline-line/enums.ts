import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const HotlineOrigin = choices('HotlineOrigin', 'Body that opened a hotline (開通主體).', {
  NATIONAL: ['A ministry or other national body (國家部委).', '國家部委'],
  PROVINCIAL: ['The province (省屬).', '省屬'],
  LOCAL: ['A city or county (各地自行開通).', '各地自行開通', 'Opened by a locality'],
})
export type HotlineOrigin = ChoiceOf<typeof HotlineOrigin>

export const HotlinePlan = choices(
  'HotlinePlan',
  'Planned form of integrating a hotline into 12345 (整合方式).',
  {
    MERGE: ['It is merged into 12345 (整合).', '整合', 'Merged'],
    PARALLEL: [
      'It cannot be merged yet: both numbers remain in use (兩號並存).',
      '兩號並存',
      'Both numbers in parallel',
    ],
  },
)
export type HotlinePlan = ChoiceOf<typeof HotlinePlan>
