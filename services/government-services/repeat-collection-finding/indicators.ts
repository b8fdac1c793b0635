import { asks, indicator, share } from '../../kit/indicators/index.ts'
import { RepeatCollectionFinding } from './repeat-collection-finding.ts'

/** Task 20: nobody is asked for what a platform holds. */
export const repeatCollectionsRemoved = indicator(RepeatCollectionFinding, {
  name: 'repeatCollectionsRemoved',
  task: 20,
  describes: asks('Repeated questions that are asked no longer', '已取消的重複採集'),
  target: share.atLeast(1),
  on: ({ foundOn }) => foundOn,
  counts: () => true,
  meets: ({ removedOn }) => removedOn !== null,
})
