import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const HotlineCaseType = choices('HotlineCaseType', 'What a caller wants.', {
  INQUIRY: ['To know something.', '諮詢'],
  COMPLAINT: ['To complain.', '投訴'],
  SUGGESTION: ['To suggest something.', '建議'],
  HELP: ['To be helped.', '求助'],
})
export type HotlineCaseType = ChoiceOf<typeof HotlineCaseType>

export const CallerSatisfaction = choices(
  'CallerSatisfaction',
  'What the caller said afterwards.',
  {
    SATISFIED: ['Satisfied.', '滿意'],
    PARTLY_SATISFIED: ['Satisfied for the most part.', '基本滿意'],
    UNSATISFIED: ['Not satisfied.', '不滿意'],
  },
)
export type CallerSatisfaction = ChoiceOf<typeof CallerSatisfaction>
