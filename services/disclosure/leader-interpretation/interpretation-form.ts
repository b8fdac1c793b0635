import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const InterpretationForm = choices(
  'InterpretationForm',
  'How a leader interpreted a policy in public.',
  {
    ONLINE_INTERVIEW: ['An interview online.', '在線訪談'],
    PRESS_CONFERENCE: ['A press conference.', '新聞發佈會'],
    OTHER: ['Another way, such as a signed article or a broadcast.', '其他方式'],
  },
)
export type InterpretationForm = ChoiceOf<typeof InterpretationForm>
