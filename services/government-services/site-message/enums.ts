import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const SiteMessageChannel = choices(
  'SiteMessageChannel',
  'Channel through which a message came (渠道).',
  {
    FIND_FAULT: [
      'A report of an error on a government website, through “我為政府網站找錯” (網站找錯).',
      '網站找錯',
    ],
    MESSAGE: ['A message left on the website (留言).', '留言'],
    INQUIRY: ['A question asked on the website (諮詢).', '諮詢'],
  },
)
export type SiteMessageChannel = ChoiceOf<typeof SiteMessageChannel>
