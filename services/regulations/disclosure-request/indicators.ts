import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import { DisclosureRequest } from './disclosure-request.ts'

const countedOn = ({ receivedOn }: DisclosureRequest) => receivedOn

/** Task 37: every request that was answered, or should have been by now, was answered in time. */
export const requestsRepliedInTime = indicator(DisclosureRequest, {
  name: 'requestsRepliedInTime',
  task: 37,
  label: indicatorLabel(
    'Requests for information answered within the time of law',
    '在法定期限內答覆的公開申請',
  ),
  target: share.atLeast(1),
  countedOn,
  counts: ({ repliedOn, missedDueDate }) => repliedOn !== null || missedDueDate,
  meets: ({ repliedOn, dueAt }) =>
    repliedOn !== null && (dueAt === null || repliedOn <= dayOf(dueAt)),
})

/** Task 37, informing: how many answers needed no extension. */
export const requestsRepliedUnextended = indicator(DisclosureRequest, {
  name: 'requestsRepliedUnextended',
  task: 37,
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
