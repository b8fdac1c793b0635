import { type ChoiceOf, choices } from '../kit/records/index.ts'

export const DisclosureType = choices('DisclosureType', 'How a piece of information is open.', {
  PROACTIVE: ['Published by the unit itself.', '主動公開'],
  ON_REQUEST: ['Given to who asks for it.', '依申請公開'],
  NONE: ['Withheld; a legal reason must be stated.', '不予公開'],
})
export type DisclosureType = ChoiceOf<typeof DisclosureType>
