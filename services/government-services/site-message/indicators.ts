import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { SiteMessage } from './site-message.ts'
import { SiteMessageChannel } from './enums.ts'

const countedOn = ({ forwardedAt }: SiteMessage) => forwardedAt
const isFault = ({ channel }: SiteMessage) => channel === SiteMessageChannel.FIND_FAULT
const isByDueDate = (done: Date | null, { dueAt }: SiteMessage) =>
  done !== null && dueAt !== null && done <= dueAt

/** Task 21: an open message counts from the end of its two working days. */
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
  meets: (message) => isByDueDate(message.repliedAt, message),
})

/** Task 21, informing: faults rectified within the same period, of those with a stated time. */
export const faultsRectifiedInTime = indicator(SiteMessage, {
  name: 'faultsRectifiedInTime',
  task: 21,
  label: indicatorLabel(
    'Faults rectified within two working days',
    '兩個工作日內完成整改的網站錯誤',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: (message) => isFault(message) && message.rectifiedAt !== null,
  meets: (message) => isByDueDate(message.rectifiedAt, message),
})

/** Task 21, informing: messages and inquiries, for which the notice sets no period. */
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

/** Task 21, informing: open messages that are not overdue. */
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
