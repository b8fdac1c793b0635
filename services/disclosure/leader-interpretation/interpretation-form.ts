import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const InterpretationForm = choices(
  'InterpretationForm',
  'Form in which a leader interprets a policy in public (解讀方式).',
  {
    ONLINE_INTERVIEW: ['An online interview (在線訪談).', '在線訪談'],
    PRESS_CONFERENCE: ['A press conference (新聞發佈會).', '新聞發佈會'],
    OTHER: ['Any other form, such as a signed article or a broadcast (其他方式).', '其他方式'],
  },
)
export type InterpretationForm = ChoiceOf<typeof InterpretationForm>
