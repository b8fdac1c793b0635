import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const RequestChannel = choices(
  'RequestChannel',
  'Channel of a request for information (申請渠道).',
  {
    IN_PERSON: ['In person (當面提交).', '當面提交'],
    POST: ['By post (郵寄).', '郵寄'],
    WEBSITE: ['Through the website (網上提交).', '網上提交'],
    FAX_OR_MAIL: ['By fax or email (傳真或電子郵件).', '傳真或電子郵件'],
  },
)
export type RequestChannel = ChoiceOf<typeof RequestChannel>

export const RequestOutcome = choices(
  'RequestOutcome',
  'Result of a request for information (答覆結果).',
  {
    GRANTED: ['The information was given (予以公開).', '予以公開'],
    PARTLY_GRANTED: ['Part of the information was given (部分公開).', '部分公開'],
    REFUSED: ['The information must not be disclosed (不予公開).', '不予公開'],
    NOT_HELD: ['The unit does not have the information (本機關不掌握).', '本機關不掌握'],
    NOT_HANDLED: ['It is not a request for information, or a repeated one (不予處理).', '不予處理'],
    OTHER: ['Any other result, e.g. withdrawn by the applicant (其他).', '其他'],
  },
)
export type RequestOutcome = ChoiceOf<typeof RequestOutcome>

export const RequestRemedy = choices(
  'RequestRemedy',
  'Remedy that an applicant sought against the reply (救濟情況).',
  {
    REVIEW: ['Administrative review (行政複議).', '行政複議', 'Administrative reconsideration'],
    SUIT: ['Administrative litigation (行政訴訟).', '行政訴訟', 'Administrative lawsuit'],
  },
)
export type RequestRemedy = ChoiceOf<typeof RequestRemedy>
