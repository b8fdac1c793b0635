import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const InspectionOutcome = choices(
  'InspectionOutcome',
  'Result of a random inspection of one target (抽查結果).',
  {
    IN_ORDER: ['No problem found (未發現問題).', '未發現問題', 'No problem found'],
    TO_BE_RECTIFIED: ['Rectification ordered (責令整改).', '責令整改', 'Ordered to rectify'],
    CASE_OPENED: ['A case was opened (立案查處).', '立案查處'],
    NOT_FOUND: [
      'The target was not found or could not be inspected (無法檢查).',
      '無法檢查',
      'Could not be inspected',
    ],
  },
)
export type InspectionOutcome = ChoiceOf<typeof InspectionOutcome>
