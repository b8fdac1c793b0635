import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { GuideChange } from './guide-change.ts'

/** Service guides: an unpublished change counts from the end of its working day. */
export const guideChangesPublishedInTime = indicator(GuideChange, {
  name: 'guideChangesPublishedInTime',
  topic: 'government-services.serviceGuides',
  label: indicatorLabel(
    'Guide changes published within one working day',
    '一個工作日內公佈的辦理指南變更',
  ),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice asks for items whose conditions changed (辦事條件發生變化的事項); none did.',
      '通知針對辦事條件發生變化的事項,尚無變更。',
    ),
  }),
  countedOn: ({ approvalCompletedAt }) => approvalCompletedAt,
  counts: ({ publishedAt, missedDueDate }) => publishedAt !== null || missedDueDate,
  meets: ({ publishedAt, dueAt }) => publishedAt !== null && dueAt !== null && publishedAt <= dueAt,
})
