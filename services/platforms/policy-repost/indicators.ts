import { durationGroup, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isDoneInTime, isPublished } from '../../kit/records/index.ts'
import { PolicyRepost } from './policy-repost.ts'

const hour = 3_600_000

/** Government websites, informing: policies reposted within the statutory period, by hours taken. */
export const policiesRepostedInTime = indicator(PolicyRepost, {
  name: 'policiesRepostedInTime',
  topic: 'platforms.websites',
  label: indicatorLabel(
    'Important policies of higher websites reposted in time',
    '及時轉載的重要政策信息',
  ),
  target: share.atLeast(1),
  informs: true,
  clocks: ['repost8'],
  countedOn: ({ issuedAt }) => issuedAt,
  group: ({ issuedAt, repostedAt }) =>
    repostedAt === null
      ? null
      : durationGroup((repostedAt.getTime() - issuedAt.getTime()) / hour, [8, 24, 48], 'HOURS'),
  counts: ({ repostedAt, missedDueDate }) => repostedAt !== null || missedDueDate,
  meets: (repost) => isPublished(repost) && isDoneInTime(repost.repostedAt, repost),
})
