import { durationGroup, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { PolicyRepost } from './policy-repost.ts'

const hour = 3_600_000

/** Task 29, informing: key policy shown within the clock of law, by how many hours it took. */
export const policiesRepostedInTime = indicator(PolicyRepost, {
  name: 'policiesRepostedInTime',
  task: 29,
  label: indicatorLabel('Key policies of higher websites shown in time', '及時轉載的重要政策信息'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ issuedAt }) => issuedAt,
  group: ({ issuedAt, repostedAt }) =>
    repostedAt === null
      ? null
      : durationGroup((repostedAt.getTime() - issuedAt.getTime()) / hour, [8, 24, 48], 'HOURS'),
  counts: ({ repostedAt, missedDueDate }) => repostedAt !== null || missedDueDate,
  meets: (repost) =>
    isPublished(repost) &&
    repost.repostedAt !== null &&
    (repost.dueAt === null || repost.repostedAt <= repost.dueAt),
})
