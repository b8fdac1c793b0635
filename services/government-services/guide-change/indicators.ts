import { deadline } from '../../kit/deadline/deadline.ts'
import { indicator, share } from '../../kit/indicator/indicator.ts'
import { GuideChange } from './guide-change.ts'
import { publicationDue } from './publication-due.ts'

/** Task 26: an unpublished change counts once its working day is over. */
export const guideChangesPublishedInTime = indicator(GuideChange, {
  name: 'guideChangesPublishedInTime',
  task: 26,
  describes: {
    en: 'Guide changes published within one working day',
    hant: '一個工作日內公佈的辦理指南變更',
    hans: '一个工作日内公布的办理指南变更',
  },
  target: share.atLeast(1),
  on: ({ approvalCompletedAt }) => approvalCompletedAt,
  counts: ({ publishedAt, fellDue }) => publishedAt !== null || fellDue,
  meets: ({ publishedAt, dueAt }) => publishedAt !== null && publishedAt <= dueAt,
})

export const publicationDeadline = deadline(GuideChange, {
  finishedBy: 'publishedAt',
  kind: 'guideChange.fellDue',
  due: ({ approvalCompletedAt }, _, calendar) => publicationDue(approvalCompletedAt, calendar),
  packs: [],
})
