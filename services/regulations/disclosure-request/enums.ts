import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const RequestChannel = choices('RequestChannel', 'How a request for information came in.', {
  IN_PERSON: ['Handed in at the counter.', '當面提交'],
  POST: ['By post.', '郵寄'],
  WEBSITE: ['Through the website.', '網上提交'],
  FAX_OR_MAIL: ['By fax or electronic mail.', '傳真或電子郵件'],
})
export type RequestChannel = ChoiceOf<typeof RequestChannel>

export const RequestOutcome = choices('RequestOutcome', 'How a request was answered.', {
  GRANTED: ['The information was given.', '予以公開'],
  PARTLY_GRANTED: ['Part of the information was given.', '部分公開'],
  REFUSED: ['The information must not be given.', '不予公開'],
  NOT_HELD: ['The unit does not hold the information.', '本機關不掌握'],
  NOT_HANDLED: ['It is no request for information, or a repeated one.', '不予處理'],
  OTHER: ['Anything else, e.g. withdrawn by who asked.', '其他'],
})
export type RequestOutcome = ChoiceOf<typeof RequestOutcome>

export const RequestRemedy = choices('RequestRemedy', 'What who asked did against the answer.', {
  REVIEW: ['Asked for administrative review.', '行政複議'],
  SUIT: ['Went to court.', '行政訴訟'],
})
export type RequestRemedy = ChoiceOf<typeof RequestRemedy>
