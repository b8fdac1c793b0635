import { daysBetween } from '../../kit/calendar/index.ts'
import { durationGroup, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { AccountRectification } from './account-rectification.ts'

/** Supervision of new media, informing: completed rectifications, by days taken. */
export const accountIssuesRectified = indicator(AccountRectification, {
  name: 'accountIssuesRectified',
  topic: 'platforms.newMediaSupervision',
  label: indicatorLabel('Issues of accounts that were rectified', '已整改的賬號問題'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ foundOn }) => foundOn,
  group: ({ foundOn, doneOn }) =>
    doneOn === null ? null : durationGroup(daysBetween(foundOn, doneOn), [1, 7, 30], 'DAYS'),
  counts: () => true,
  meets: ({ doneOn }) => doneOn !== null,
})
