import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const InterpretedMatter = choices('InterpretedMatter', 'What an interpretation explains.', {
  POLICY: ['The policy and its measures.', '政策措施'],
  EXECUTION: ['How it is carried out.', '執行情況'],
  RESULT: ['What came of it.', '工作成效'],
})
export type InterpretedMatter = ChoiceOf<typeof InterpretedMatter>

export const InterpretationChannel = choices(
  'InterpretationChannel',
  'Where an interpretation was given.',
  {
    WEBSITE: ['On a government website.', '政府網站'],
    NEW_MEDIA: ['On a government account of WeChat, Weibo or an app.', '政務新媒體'],
    PRESS_CONFERENCE: ['At a press conference or briefing.', '新聞發佈會'],
    NEWS_MEDIA: ['In newspapers, radio or television.', '新聞媒體'],
    OTHER: ['Elsewhere.', '其他'],
  },
)
export type InterpretationChannel = ChoiceOf<typeof InterpretationChannel>
