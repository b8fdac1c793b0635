import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const InterpretedMatter = choices(
  'InterpretedMatter',
  'Subject of an interpretation (解讀內容).',
  {
    POLICY: ['The policy and its measures (政策措施).', '政策措施'],
    EXECUTION: ['The execution of the policy (執行情況).', '執行情況'],
    RESULT: ['The results of the policy (工作成效).', '工作成效'],
  },
)
export type InterpretedMatter = ChoiceOf<typeof InterpretedMatter>

export const InterpretationChannel = choices(
  'InterpretationChannel',
  'Channel of an interpretation (解讀渠道).',
  {
    WEBSITE: ['A government website (政府網站).', '政府網站', 'Government website'],
    NEW_MEDIA: [
      'A government account on WeChat or Weibo, or a government app (政務新媒體).',
      '政務新媒體',
      'Government new media',
    ],
    PRESS_CONFERENCE: ['A press conference or briefing (新聞發佈會).', '新聞發佈會'],
    NEWS_MEDIA: ['Newspapers, radio or television (新聞媒體).', '新聞媒體'],
    OTHER: ['Any other channel (其他).', '其他'],
  },
)
export type InterpretationChannel = ChoiceOf<typeof InterpretationChannel>
