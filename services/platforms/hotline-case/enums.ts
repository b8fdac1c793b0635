import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const HotlineCaseType = choices(
  'HotlineCaseType',
  'Type of a request to the hotline (訴求類型).',
  {
    INQUIRY: ['An inquiry (諮詢).', '諮詢'],
    COMPLAINT: ['A complaint (投訴).', '投訴'],
    SUGGESTION: ['A suggestion (建議).', '建議'],
    HELP: ['A request for help (求助).', '求助'],
  },
)
export type HotlineCaseType = ChoiceOf<typeof HotlineCaseType>

export const CallerSatisfaction = choices(
  'CallerSatisfaction',
  'Satisfaction of a caller with the handling (滿意度).',
  {
    SATISFIED: ['Satisfied (滿意).', '滿意'],
    PARTLY_SATISFIED: ['Mostly satisfied (基本滿意).', '基本滿意'],
    UNSATISFIED: ['Not satisfied (不滿意).', '不滿意'],
  },
)
export type CallerSatisfaction = ChoiceOf<typeof CallerSatisfaction>
