import { deadline } from '../../kit/deadline/deadline.ts'
import { indicator, share } from '../../kit/indicator/indicator.ts'
import { replyDue } from './reply-due.ts'
import { SiteMessage, SiteMessageChannel } from './site-message.ts'

/** Task 21: an open message counts once its two working days are over. */
export const repliedInTime = indicator(SiteMessage, {
  name: 'repliedInTime',
  task: 21,
  describes: {
    en: 'Find-fault messages answered within two working days',
    hant: '兩個工作日內回覆的網站找錯留言',
    hans: '两个工作日内回复的网站找错留言',
  },
  target: share.atLeast(1),
  on: (message) => message.forwardedAt,
  counts: (message) =>
    message.channel === SiteMessageChannel.FIND_FAULT &&
    (message.repliedAt !== null || message.fellDue),
  meets: (message) => message.repliedAt !== null && message.repliedAt <= message.dueAt,
})

export const replyDeadline = deadline(SiteMessage, {
  finishedBy: 'repliedAt',
  kind: 'siteMessage.fellDue',
  due: ({ forwardedAt }, _, calendar) => replyDue(forwardedAt, calendar),
  packs: [],
})
