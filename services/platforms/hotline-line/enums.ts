import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const HotlineOrigin = choices('HotlineOrigin', 'Who opened a hotline.', {
  NATIONAL: ['A ministry or other body of the state.', '國家部委'],
  PROVINCIAL: ['The province.', '省屬'],
  LOCAL: ['A city or county.', '各地自行開通'],
})
export type HotlineOrigin = ChoiceOf<typeof HotlineOrigin>

export const HotlinePlan = choices('HotlinePlan', 'What is to become of a hotline.', {
  MERGE: ['It goes over into 12345.', '整合'],
  PARALLEL: ['It cannot yet: both numbers are kept.', '兩號並存'],
})
export type HotlinePlan = ChoiceOf<typeof HotlinePlan>
