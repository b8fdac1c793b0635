import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { SiteMessage } from './site-message.ts'
import { SiteMessageChannel } from './enums.ts'

const countedOn = ({ forwardedAt }: SiteMessage) => forwardedAt
const isFault = ({ channel }: SiteMessage) => channel === SiteMessageChannel.FIND_FAULT
const isByDueDate = (done: Date | null, { dueAt }: SiteMessage) =>
  done !== null && dueAt !== null && done <= dueAt

/**
 * When a report of a fault was settled: rectified, unless it named no fault, and answered. Null while either is missing, so
 * that a reply that only says "received" settles nothing.
 */
const settledAt = ({ repliedAt, rectifiedAt, noFault }: SiteMessage): Date | null => {
  if (repliedAt === null || noFault === true) return repliedAt
  return rectifiedAt !== null && rectifiedAt > repliedAt ? rectifiedAt : rectifiedAt && repliedAt
}

/** Messages on government websites: a report counts once it is answered, or its two working days have passed. */
export const repliedInTime = indicator(SiteMessage, {
  name: 'repliedInTime',
  topic: 'government-services.siteMessages',
  label: indicatorLabel(
    'Find-fault messages rectified and answered within two working days',
    '兩個工作日內完成整改並回覆的網站找錯留言',
  ),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice asks for complaints that were forwarded; none was.',
      '通知要求辦理轉辦的投訴問題,尚無轉辦。',
    ),
  }),
  countedOn,
  counts: (message) => isFault(message) && (message.repliedAt !== null || message.missedDueDate),
  meets: (message) => isByDueDate(settledAt(message), message),
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

/** Messages on government websites: an open inquiry counts from the end of two working days, a late answer is one. */
export const inquiriesReplied = indicator(SiteMessage, {
  name: 'inquiriesReplied',
  topic: 'government-services.siteMessages',
  label: indicatorLabel(
    'Messages and inquiries answered, of those answered or open for more than two working days',
    '已回覆的留言和諮詢(含逾兩個工作日未回覆的)',
  ),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice asks to answer messages and inquiries; there was none.',
      '通知要求答覆網民留言、諮詢,尚無留言。',
    ),
  }),
  limitation: indicatorLabel(
    'The notice sets no days for inquiries (及時), so a late answer suffices; it asks for a mechanism, and the hub asks for the officer in charge and the answers that show one.',
    '通知對留言、諮詢僅要求「及時」,未定天數,故逾期答覆亦計入;對機制的要求以專人負責和答覆情況體現。',
  ),
  countedOn,
  counts: (message) => !isFault(message) && (message.repliedAt !== null || message.missedDueDate),
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
