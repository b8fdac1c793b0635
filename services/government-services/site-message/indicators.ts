import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { SiteMessage } from './site-message.ts'
import { SiteMessageChannel } from './enums.ts'

const countedOn = ({ forwardedAt }: SiteMessage) => forwardedAt
const isFault = ({ channel }: SiteMessage) => channel === SiteMessageChannel.FIND_FAULT
const isDoneInTime = (done: Date | null, { dueAt }: SiteMessage) =>
  done !== null && dueAt !== null && done <= dueAt

/** Task 21: an open message counts once its two working days are over. */
export const repliedInTime = indicator(SiteMessage, {
  name: 'repliedInTime',
  task: 21,
  label: indicatorLabel(
    'Find-fault messages answered within two working days',
    '兩個工作日內回覆的網站找錯留言',
  ),
  target: share.atLeast(1),
  countedOn,
  counts: (message) => isFault(message) && (message.repliedAt !== null || message.missedDueDate),
  meets: (message) => isDoneInTime(message.repliedAt, message),
})

/** Task 21, informing: whether the fault was mended by then as well, where the unit says so. */
export const faultsRectifiedInTime = indicator(SiteMessage, {
  name: 'faultsRectifiedInTime',
  task: 21,
  label: indicatorLabel('Faults mended within two working days', '兩個工作日內完成整改的網站錯誤'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: (message) => isFault(message) && message.rectifiedAt !== null,
  meets: (message) => isDoneInTime(message.rectifiedAt, message),
})

/** Task 21, informing: messages and inquiries, which the notice wants answered without naming days. */
export const inquiriesReplied = indicator(SiteMessage, {
  name: 'inquiriesReplied',
  task: 21,
  label: indicatorLabel('Messages and inquiries answered', '已回覆的留言和諮詢'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: (message) => !isFault(message),
  meets: ({ repliedAt }) => repliedAt !== null,
  group: ({ channel }) => channel,
})

/** Task 21, informing: of what is open now, what is not overdue. */
export const openMessagesInTime = indicator(SiteMessage, {
  name: 'openMessagesInTime',
  task: 21,
  label: indicatorLabel('Open messages that are not overdue', '辦理中未逾期的留言'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: ({ repliedAt }) => repliedAt === null,
  meets: ({ missedDueDate }) => !missedDueDate,
})
