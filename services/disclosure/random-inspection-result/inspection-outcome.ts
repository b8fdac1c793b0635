import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const InspectionOutcome = choices('InspectionOutcome', 'What a random inspection found.', {
  IN_ORDER: ['Nothing wrong.', '未發現問題'],
  TO_BE_RECTIFIED: ['Something that must be put right.', '責令整改'],
  CASE_OPENED: ['Something that is prosecuted.', '立案查處'],
  NOT_FOUND: ['The target could not be found or inspected.', '無法檢查'],
})
export type InspectionOutcome = ChoiceOf<typeof InspectionOutcome>
