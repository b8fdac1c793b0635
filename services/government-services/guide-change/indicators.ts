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
  target: share.atLeast(1),
  countedOn: ({ approvalCompletedAt }) => approvalCompletedAt,
  counts: ({ publishedAt, missedDueDate }) => publishedAt !== null || missedDueDate,
  meets: ({ publishedAt, dueAt }) => publishedAt !== null && dueAt !== null && publishedAt <= dueAt,
})
