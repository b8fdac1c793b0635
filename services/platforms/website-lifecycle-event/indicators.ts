import { addMonths } from '../../kit/calendar/index.ts'
import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { WebsiteLifecycleEvent } from './website-lifecycle-event.ts'
import { WebsiteEventKind } from './enums.ts'

/** Government websites, informing: closings announced at least one month ahead (國辦發〔2017〕47號). */
export const websiteClosuresAnnounced = indicator(WebsiteLifecycleEvent, {
  name: 'websiteClosuresAnnounced',
  topic: 'platforms.websites',
  label: indicatorLabel(
    'Websites that closed or merged after a month’s notice',
    '下線或整合前公告滿一個月的網站',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ doneOn, approvedOn }) => doneOn ?? approvedOn,
  group: ({ kind }) => kind,
  counts: ({ kind, doneOn }) =>
    doneOn !== null && (kind === WebsiteEventKind.MERGE || kind === WebsiteEventKind.OFFLINE),
  meets: ({ noticeFrom, doneOn }) =>
    noticeFrom !== null && doneOn !== null && addMonths(noticeFrom, 1) <= doneOn,
})
