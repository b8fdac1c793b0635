import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { SiteMessage } from './site-message.ts'
import { SiteMessageChannel } from './enums.ts'

const countedOn = ({ forwardedAt }: SiteMessage) => forwardedAt
const isFault = ({ channel }: SiteMessage) => channel === SiteMessageChannel.FIND_FAULT
const isByDueDate = (done: Date | null, { dueAt }: SiteMessage) =>
  done !== null && dueAt !== null && done <= dueAt

/** Messages on government websites: an open message counts from the end of its two working days. */
export const repliedInTime = indicator(SiteMessage, {
  name: 'repliedInTime',
  topic: 'government-services.siteMessages',
  label: indicatorLabel(
    'Find-fault messages answered within two working days',
    '兩個工作日內回覆的網站找錯留言',
  ),
  target: share.atLeast(1),
  countedOn,
  counts: (message) => isFault(message) && (message.repliedAt !== null || message.missedDueDate),
  meets: (message) => isByDueDate(message.repliedAt, message),
})

/** Messages on government websites, informing: faults rectified within the same period, of those with a stated time. */
export const faultsRectifiedInTime = indicator(SiteMessage, {
  name: 'faultsRectifiedInTime',
  topic: 'government-services.siteMessages',
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

/** Messages on government websites, informing: messages and inquiries, for which the notice sets no period. */
export const inquiriesReplied = indicator(SiteMessage, {
  name: 'inquiriesReplied',
  topic: 'government-services.siteMessages',
  label: indicatorLabel('Messages and inquiries answered', '已回覆的留言和諮詢'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: (message) => !isFault(message),
  meets: ({ repliedAt }) => repliedAt !== null,
  group: ({ channel }) => channel,
})

/** Messages on government websites, informing: open messages that are not overdue. */
export const openMessagesInTime = indicator(SiteMessage, {
  name: 'openMessagesInTime',
  topic: 'government-services.siteMessages',
  label: indicatorLabel('Open messages that are not overdue', '辦理中未逾期的留言'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: ({ repliedAt }) => repliedAt === null,
  meets: ({ missedDueDate }) => !missedDueDate,
})
