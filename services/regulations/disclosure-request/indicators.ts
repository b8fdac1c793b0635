import { isDoneInTime } from '../../kit/records/index.ts'
import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { DisclosureRequest } from './disclosure-request.ts'

const countedOn = ({ receivedOn }: DisclosureRequest) => receivedOn

/** Implementation of the disclosure regulation: every request that was answered or is overdue was answered in time. */
export const requestsRepliedInTime = indicator(DisclosureRequest, {
  name: 'requestsRepliedInTime',
  topic: 'regulations.disclosureRegulation',
  label: indicatorLabel(
    'Requests for information answered within the statutory period',
    '在法定期限內答覆的公開申請',
  ),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice asks to handle requests by law; none was answered or fell due.',
      '通知要求依法辦理依申請公開,尚無已答覆或到期的申請。',
    ),
  }),
  clocks: ['foi15', 'foi20'],
  limitation: indicatorLabel(
    'The notice also asks for a procedure from receipt to reply; the hub asks for replies in time, which show one.',
    '通知還要求健全接收、登記、辦理、答覆等流程,以按期答覆情況體現。',
  ),
  countedOn,
  counts: ({ repliedOn, missedDueDate }) => repliedOn !== null || missedDueDate,
  meets: (request) => isDoneInTime(request.repliedOn, request),
})

/** Implementation of the disclosure regulation, informing: requests answered without an extension. */
export const requestsRepliedUnextended = indicator(DisclosureRequest, {
  name: 'requestsRepliedUnextended',
  topic: 'regulations.disclosureRegulation',
  label: indicatorLabel(
    'Requests for information answered without an extension',
    '未延期即答覆的公開申請',
  ),
  target: share.atLeast(0),
  informs: true,
  countedOn,
  counts: ({ repliedOn }) => repliedOn !== null,
  meets: ({ extendedOn }) => extendedOn === null,
})
