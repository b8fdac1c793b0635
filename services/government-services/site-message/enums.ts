import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const SiteMessageChannel = choices('SiteMessageChannel', 'The way a message came.', {
  FIND_FAULT: ['“我為政府網站找錯”: a fault found on a government website.', '網站找錯'],
  MESSAGE: ['A message left on the website.', '留言'],
  INQUIRY: ['A question asked on the website.', '諮詢'],
})
export type SiteMessageChannel = ChoiceOf<typeof SiteMessageChannel>
